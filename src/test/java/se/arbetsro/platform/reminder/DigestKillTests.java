package se.arbetsro.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.database.DatabaseAccess;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TestDatabase;

/** The program is killed while it makes the letters of the day, and starts again by itself. */
@Tag("long")
class DigestKillTests {

    private static final int PEOPLE = 120;
    private static final int KILLS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @TempDir Path folder;

    private final LocalDate day = workingDay();
    private final Databases database = TestDatabase.clone("digests");
    private final DatabaseAccess app = database.app();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(app.url(), app.user(), app.password()));
    private final List<Process> started = new ArrayList<>();

    /** Today, or the Monday after a weekend, on which there are no letters. */
    private static LocalDate workingDay() {
        LocalDate today = TestData.today();
        return switch (today.getDayOfWeek()) {
            case SATURDAY -> today.plusDays(2);
            case SUNDAY -> today.plusDays(1);
            default -> today;
        };
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void each_gets_one_letter_and_nobody_none() throws Exception {
        managersOfAUnitWhereTheRoleOfSomeoneEnds();
        int made = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process program = program();
            int enough = made + 10;
            await(program, () -> letters() >= enough);
            program.destroyForcibly().waitFor();
            made = letters();
            assertThat(made).as("letters when it was killed").isLessThan(PEOPLE);
        }

        Process last = program();
        await(last, () -> letters() >= PEOPLE && left() >= PEOPLE);

        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from platform.letter
                                        group by recipient order by count(*) desc
                                        """)
                                .query(Integer.class)
                                .list())
                .hasSize(PEOPLE)
                .containsOnly(1);
        assertThat(
                        jdbc.sql("select count(*) from platform.digest where letter is not null")
                                .query(Integer.class)
                                .single())
                .isEqualTo(PEOPLE);
        assertThat(left()).as("a repeat takes the place of the first").isEqualTo(PEOPLE);
    }

    private void managersOfAUnitWhereTheRoleOfSomeoneEnds() {
        try (ConfigurableApplicationContext quiet =
                DigestingProgram.start(database, folder, day, "--db-scheduler.enabled=false")) {
            TestData data = quiet.getBean(TestData.class);
            JdbcClient inProgram = quiet.getBean(JdbcClient.class);
            UnitId unit = data.unit("Brevenheten", data.municipality());
            PersonId leaving = data.person("Lena", "Slutar", Role.EMPLOYEE, unit);
            List<UUID> managers = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                managers.add(data.person("Mona", "Chef", Role.UNIT_MANAGER, unit).value());
            }
            data.runAs(
                    TestData.SYSTEM,
                    () -> {
                        inProgram
                                .sql(
                                        """
                                        update organisation.role_assignment set valid = daterange(lower(valid), ?)
                                        where person_id = ?
                                        """)
                                .params(day.plusDays(4), leaving.value())
                                .update();
                        inProgram
                                .sql(
                                        """
                                        update organisation.person set email = id || '@kommun.example'
                                        where id = any (?)
                                        """)
                                .param(managers.toArray(UUID[]::new))
                                .update();
                    });
        }
    }

    private int letters() {
        return jdbc.sql("select count(*) from platform.letter").query(Integer.class).single();
    }

    private int left() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.exists(out)) {
            return 0;
        }
        try (var files = Files.list(out)) {
            return (int) files.filter(one -> one.toString().endsWith(".eml")).count();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private void await(Process program, Condition condition)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(program.isAlive()).as(() -> said()).isTrue();
            assertThat(System.nanoTime()).as(() -> said()).isLessThan(end);
            Thread.sleep(5);
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("out.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Process program() throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        line.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-cp"));
        line.add(System.getProperty("java.class.path"));
        line.add(DigestingProgram.class.getName());
        line.addAll(
                List.of(app.url(), app.user(), app.password(), folder.toString(), day.toString()));
        Process process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve("out.txt").toFile()))
                        .start();
        started.add(process);
        return process;
    }
}
