package se.arbetsro.platform.reminder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.arbetsro.Arbetsro;
import se.arbetsro.platform.database.DatabaseAccess;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.testing.TestData;

/** The whole program on a working day, whichever day it is, to be killed. */
final class DigestingProgram {

    private DigestingProgram() {}

    /** Address, user and password of the database; a folder; the day. */
    public static void main(String[] arguments) {
        start(
                databases(new DatabaseAccess(arguments[0], arguments[1], arguments[2])),
                Path.of(arguments[3]),
                LocalDate.parse(arguments[4]),
                "--db-scheduler.enabled=true");
    }

    private static Databases databases(DatabaseAccess app) {
        return new Databases() {
            @Override
            public DatabaseAccess app() {
                return app;
            }

            @Override
            public @Nullable DatabaseAccess owner() {
                return null;
            }

            @Override
            public void close() {
                // Goes with the server.
            }
        };
    }

    /** Where the clock shows noon of the day and goes on. */
    static ConfigurableApplicationContext start(
            Databases databases, Path folder, LocalDate day, String setting) {
        ZoneId zone = ZoneId.of("Europe/Stockholm");
        Clock real = Clock.system(zone);
        Clock clock =
                Clock.offset(
                        real,
                        Duration.between(
                                real.instant(), day.atTime(12, 0).atZone(zone).toInstant()));
        return new SpringApplicationBuilder(Arbetsro.class, TestData.class)
                .initializers(initial -> {
                    var context = (GenericApplicationContext) initial;
                    context.registerBean("databases", Databases.class, () -> databases);
                    context.registerBean(
                            "workingDay", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                })
                .run(
                        "--server.port=0",
                        "--arbetsro.sample=false",
                        "--arbetsro.db.pool=6",
                        "--arbetsro.data=" + folder.resolve("data"),
                        "--arbetsro.outbox=" + folder.resolve("out"),
                        setting);
    }
}
