package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class ProgramArchiveTests {

    @TempDir Path folder;

    @Test
    void unpacks_once_and_removes_what_an_interrupted_start_left() throws Exception {
        var archive = ProgramArchive.forThisMachine();
        Files.createDirectories(folder.resolve("unfinished123/bin"));
        var programs = archive.unpackInto(folder);
        archive.deleteOthersIn(folder);
        assertThat(folder).isDirectoryContaining(programs::equals);
        assertThat(folder.resolve("unfinished123")).doesNotExist();
        assertThat(Programs.in(programs).major()).isEqualTo(18);

        var unpacked = Files.getLastModifiedTime(programs.resolve("bin/postgres"));
        assertThat(archive.unpackInto(folder)).isEqualTo(programs);
        assertThat(Files.getLastModifiedTime(programs.resolve("bin/postgres"))).isEqualTo(unpacked);
    }
}
