package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {

    @TempDir Path folder;

    @Test
    void is_taken_once_and_again_after_it_is_let_go() throws IOException {
        var file = folder.resolve("lock");
        try (var _ = FolderLock.take(file).orElseThrow()) {
            assertThat(FolderLock.take(file)).isEmpty();
            assertThat(FolderLock.take(file)).isEmpty();
        }
        try (var again = FolderLock.take(file).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void folders_do_not_lock_each_other() throws IOException {
        try (var _ = FolderLock.take(folder.resolve("one")).orElseThrow();
                var other = FolderLock.take(folder.resolve("two")).orElseThrow()) {
            assertThat(other).isNotNull();
        }
    }
}
