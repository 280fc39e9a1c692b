package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arbetsro.platform.database.DatabaseUnavailable.Reason;

/** Machines on which PostgreSQL cannot run: said in words, with what to do about it. */
class MachineLimitsTests {

    @TempDir Path folder;

    @Test
    void programs_that_do_not_run_are_named_with_their_own_words() throws Exception {
        Files.createDirectories(folder.resolve("bin"));
        var program = folder.resolve("bin/postgres");
        Files.writeString(program, "#!/bin/sh\necho 'libicu is of another kind' >&2; exit 127\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(() -> Programs.in(folder))
                .hasMessageContaining("libicu is of another kind")
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.PROGRAMS_DO_NOT_RUN));
    }

    @Test
    void programs_that_are_not_there_are_named() {
        assertThatThrownBy(() -> Programs.in(folder))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("bin/postgres");
    }

    @Test
    @Tag("long")
    void root_without_user_namespaces_is_told_to_be_an_ordinary_user() throws Exception {
        var within =
                List.of(
                        "unshare",
                        "--user",
                        "--map-root-user",
                        "sh",
                        "-c",
                        "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$@\"",
                        "sh");
        assumeThat(Machine.isMac()).isFalse();
        try (var child = Child.called(within, folder, "wait")) {
            assertThat(child.nextLine())
                    .hasValueSatisfying(line ->
                            assertThat(line)
                                    .startsWith("NO_USER_NAMESPACES")
                                    .contains("ordinary user"));
            assertThat(child.exitCode()).isEqualTo(4);
        }
    }
}
