package se.arbetsro.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.mail.MailAddress;
import se.arbetsro.platform.mail.MailRecipients;
import se.arbetsro.platform.mail.Outbox;
import se.arbetsro.platform.security.ViewerSource;
import se.arbetsro.platform.web.Shells;
import se.arbetsro.platform.web.Site;
import se.arbetsro.platform.web.StartPageLines;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/**
 * The program looks every three minutes from a Friday to the Tuesday after the night in which the
 * clocks are changed. Someone has something new to be told each day.
 */
@ArbetsroTest
class DigestShiftTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Duration PAUSE = Duration.ofMinutes(3);

    private static final class Moving implements InstantSource {

        private Instant now;

        Moving(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Autowired StartPageLines lines;
    @Autowired Reminders reminders;
    @Autowired Told told;
    @Autowired Outbox outbox;
    @Autowired ViewerSource viewers;
    @Autowired Shells shells;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired TestData data;

    private final List<UUID> managers = new ArrayList<>();

    @BeforeEach
    void managers_of_a_unit_where_the_role_of_someone_ends() {
        UnitId unit = data.unit("Brevenheten", data.municipality());
        for (String name : new String[] {"Mona", "Mats"}) {
            managers.add(data.person(name, "Chef", Role.UNIT_MANAGER, unit).value());
        }
        PersonId leaving = data.person("Lena", "Slutar", Role.EMPLOYEE, unit);
        LocalDate today = LocalDate.now(clock);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    update organisation.role_assignment set valid = daterange(lower(valid), ?)
                                    where person_id = ?
                                    """)
                            .params(today.plusDays(4), leaving.value())
                            .update();
                    for (UUID manager : managers) {
                        // The program that runs beside the test has gone through them already.
                        jdbc.sql(
                                        """
                                        insert into platform.digest (account, day, made_at)
                                        select ?, cast(day as date), now()
                                        from generate_series(cast(? as date), cast(? as date), '1 day') day
                                        """)
                                .params(manager, today, today.plusDays(1))
                                .update();
                        jdbc.sql("update organisation.person set email = ? where id = ?")
                                .params(manager + "@kommun.example", manager)
                                .update();
                    }
                });
    }

    private record Made(UUID account, OffsetDateTime madeAt, long letters) {}

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, PT25H, 07:00",
        "2027-03-28, PT23H, 07:00",
        "2026-10-25, PT25H, 00:00",
        "2027-03-28, PT23H, 02:30"
    })
    void each_has_one_letter_on_each_weekday_at_the_hour_on_the_wall(
            LocalDate night, Duration length, LocalTime time) {
        assertThat(Duration.between(midnight(night), midnight(night.plusDays(1))))
                .isEqualTo(length);
        LocalDate friday = night.minusDays(2);
        LocalDate monday = night.plusDays(1);

        lookEachThreeMinutes(time, friday, monday);

        for (UUID manager : managers) {
            assertThat(made(manager, friday, monday))
                    .extracting(one -> one.madeAt().toInstant(), Made::letters)
                    .containsExactly(tuple(at(friday, time), 1L), tuple(at(monday, time), 1L));
        }
    }

    private void lookEachThreeMinutes(LocalTime time, LocalDate first, LocalDate last) {
        var moving = new Moving(midnight(first));
        Digests digests =
                new Digests(
                        lines,
                        reminders,
                        told,
                        outbox,
                        managersAlone(),
                        viewers,
                        shells,
                        transactions,
                        jdbc,
                        moving.withZone(STOCKHOLM),
                        new Site("https://arbetsro.example"),
                        time.toString());
        LocalDate day = first.minusDays(1);
        while (moving.now.isBefore(midnight(last.plusDays(1)))) {
            LocalDate today = LocalDate.ofInstant(moving.now, STOCKHOLM);
            if (!today.equals(day)) {
                day = today;
                everythingIsNewAgain();
            }
            digests.makeDue(() -> false);
            moving.now = moving.now.plus(PAUSE);
        }
    }

    private void everythingIsNewAgain() {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("delete from platform.reminder_told where account = any (?)")
                                .param(managers.toArray(UUID[]::new))
                                .update());
    }

    private MailRecipients managersAlone() {
        return new MailRecipients() {
            @Override
            public Optional<MailAddress> addressOf(UUID account) {
                throw new UnsupportedOperationException("The outbox knows");
            }

            @Override
            public Map<UUID, MailAddress> addressesOf(Collection<UUID> accounts) {
                throw new UnsupportedOperationException("The outbox knows");
            }

            @Override
            public List<UUID> reachable() {
                return managers;
            }
        };
    }

    private List<Made> made(UUID manager, LocalDate first, LocalDate last) {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select digest.account, digest.made_at,
                                    (select count(*) from platform.letter where letter.id = digest.letter) as letters
                                from platform.digest
                                where digest.account = ? and digest.day between ? and ?
                                order by digest.day
                                """)
                        .params(manager, first, last)
                        .query(Made.class)
                        .list());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(STOCKHOLM).toInstant();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(STOCKHOLM).toInstant();
    }
}
