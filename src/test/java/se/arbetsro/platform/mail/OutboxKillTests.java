package se.arbetsro.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.arbetsro.platform.database.DatabaseAccess;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.testing.TestDatabase;

/** Programs that deliver are killed in the middle of it, time and again. */
@Tag("long")
class OutboxKillTests {

    private static final int LETTERS = 300;
    private static final int KILLS = 3;
    private static final Instant DUE = Instant.parse("2030-01-01T08:00:00Z");

    @TempDir Path folder;

    @Test
    void every_letter_is_there_and_none_left_more_often_than_once_and_once_per_kill()
            throws Exception {
        Databases database = TestDatabase.clone("outbox");
        DatabaseAccess app = database.app();
        JdbcClient jdbc =
                JdbcClient.create(
                        new DriverManagerDataSource(app.url(), app.user(), app.password()));
        Set<UUID> all = new HashSet<>();
        for (int i = 0; i < LETTERS; i++) {
            all.add(insert(jdbc));
        }
        int kills = 0;
        Instant time = DUE;
        while (kills < KILLS) {
            int before = handedOver().size();
            Process program = program(app, time);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (handedOver().size() < before + 40) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(2);
            }
            program.destroyForcibly().waitFor();
            kills++;
            time = time.plus(Duration.ofMinutes(6));
        }
        Process last = program(app, time);
        assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();

        List<String> left = handedOver();
        assertThat(new HashSet<>(left)).hasSize(LETTERS);
        assertThat(left.size()).isBetween(LETTERS, LETTERS + KILLS);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.filter(one -> one.toString().endsWith(".eml"))).hasSize(LETTERS);
        }
        assertThat(
                        jdbc.sql("select count(*) from platform.letter where state = 'DELIVERED'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(all.size());
    }

    private static UUID insert(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into platform.letter (id, recipient, address, kind, language, subject,
                            body, created_at, state, attempts, next_at)
                        values (?, ?, 'kim@kommun.example', 'digest', 'sv', 'Hej', 'text', ?,
                            'WAITING', 0, ?)
                        """)
                .params(id, id, DUE.atOffset(ZoneOffset.UTC), DUE.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private List<String> handedOver() throws IOException {
        Path log = folder.resolve("handed-over.log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private Process program(DatabaseAccess app, Instant time) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        line.add("-Xmx128m");
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.add(DeliveringProgram.class.getName());
        line.addAll(
                List.of(
                        app.url(),
                        app.user(),
                        app.password(),
                        folder.toString(),
                        time.toString(),
                        "PT5M"));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("out.txt").toFile()))
                .start();
    }
}
