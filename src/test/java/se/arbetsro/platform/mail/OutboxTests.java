package se.arbetsro.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.text.Language;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/**
 * Letters of these tests are due long after today, so that the job of the program itself, which
 * runs meanwhile, leaves them alone.
 */
@ArbetsroTest
class OutboxTests {

    /** Each test has a time of its own, far from that of the others. */
    private static final AtomicInteger YEARS = new AtomicInteger(10);

    private final Instant due =
            Instant.parse("2030-01-01T08:00:00Z").plus(Duration.ofDays(400L * YEARS.getAndAdd(3)));
    private Instant now = due;

    private final Clock time =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    @Autowired Outbox outbox;
    @Autowired Delivery delivery;
    @Autowired Letters letters;
    @Autowired MailSettings settings;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    private PersonId reached(String email) {
        PersonId person = data.person("Kim", "Brev", Role.EMPLOYEE, data.municipality());
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("update organisation.person set email = ? where id = ?")
                                .params(email, person.value())
                                .update());
        return person;
    }

    private UUID letter(PersonId to) {
        return data.asSystem(() -> {
            UUID id =
                    outbox.add(
                                    new Letter(
                                            to.value(),
                                            "digest",
                                            Language.SV,
                                            "Två saker väntar på dig",
                                            "Hej!\n\nhttps://arbetsro.example/å\n"))
                            .orElseThrow();
            jdbc.sql("update platform.letter set next_at = ?, created_at = ? where id = ?")
                    .params(due.atOffset(ZoneOffset.UTC), due.atOffset(ZoneOffset.UTC), id)
                    .update();
            return id;
        });
    }

    private Map<String, Object> row(UUID id) {
        return data.asSystem(() ->
                jdbc.sql("select state, attempts, body, fault from platform.letter where id = ?")
                        .param(id)
                        .query()
                        .singleRow());
    }

    private Delivery by(Transport transport) {
        return delivery.by(transport, time, transactions);
    }

    private static NotDelivered refusal(boolean forGood) {
        return new NotDelivered(new IllegalStateException("451 kom\r\nigen"), forGood);
    }

    @Test
    void a_letter_of_what_did_not_happen_is_not_there() {
        PersonId person = reached("ada@kommun.example");

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () -> {
                                    letter(person);
                                    outbox.add(
                                            new Letter(
                                                    person.value(),
                                                    "undone",
                                                    Language.SV,
                                                    "Ångrat",
                                                    "text"));
                                    throw new IllegalStateException("undone");
                                }))
                .hasMessage("undone");

        assertThat(
                        data.<Long>asSystem(() ->
                                jdbc.sql(
                                                "select count(*) from platform.letter where kind = 'undone'")
                                        .query(Long.class)
                                        .single()))
                .isZero();
    }

    @Test
    void outside_a_transaction_nothing_is_taken() {
        assertThatThrownBy(() ->
                        outbox.add(
                                new Letter(
                                        UUID.randomUUID(), "digest", Language.SV, "Hej", "text")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void who_has_no_address_gets_no_letter_and_neither_has_a_protected_identity_one() {
        PersonId nowhere = data.person("Kim", "Utan", Role.EMPLOYEE, data.municipality());

        assertThat(
                        data.asSystem(() ->
                                outbox.add(
                                        new Letter(
                                                nowhere.value(),
                                                "digest",
                                                Language.SV,
                                                "Hej",
                                                "text"))))
                .isEmpty();
        PersonId shown = reached("skydd@kommun.example");
        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        "update organisation.person set protected_identity = true where id = ?")
                                                .param(shown.value())
                                                .update()))
                .hasMessageContaining("person_email_not_protected");
    }

    @Test
    void two_programs_side_by_side_deliver_each_letter_once() throws InterruptedException {
        PersonId person = reached("två@kommun.example");
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(letter(person));
        }
        Map<UUID, AtomicInteger> delivered = new ConcurrentHashMap<>();
        Transport counting =
                letter ->
                        delivered
                                .computeIfAbsent(letter.id(), _ -> new AtomicInteger())
                                .incrementAndGet();
        List<Thread> programs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            programs.add(Thread.ofPlatform().start(() -> by(counting).deliverDue(() -> false)));
        }
        for (Thread program : programs) {
            program.join();
        }

        assertThat(delivered.keySet()).containsAll(all);
        assertThat(delivered.values()).allMatch(times -> times.get() == 1);
        assertThat(row(all.getFirst())).containsEntry("state", "DELIVERED");
        assertThat(row(all.getFirst())).containsEntry("body", "");
    }

    @Test
    void a_letter_in_the_hands_of_a_program_that_died_is_delivered_when_its_lease_has_run_out() {
        UUID letter = letter(reached("död@kommun.example"));
        List<UUID> taken = new ArrayList<>();
        Transport noting =
                one -> {
                    if (one.id().equals(letter)) {
                        taken.add(one.id());
                    }
                };
        Transport dying =
                one -> {
                    noting.deliver(one);
                    if (!taken.isEmpty()) {
                        throw new DeathOfTheProgram();
                    }
                };
        assertThatThrownBy(() -> by(dying).deliverDue(() -> false))
                .isInstanceOf(DeathOfTheProgram.class);

        now = due.plus(Duration.ofMinutes(4));
        by(noting).deliverDue(() -> false);
        assertThat(taken).as("its lease still holds").hasSize(1);

        now = due.plus(Duration.ofMinutes(5));
        by(noting).deliverDue(() -> false);
        by(noting).deliverDue(() -> false);
        assertThat(taken).as("once more for one death").containsExactly(letter, letter);
    }

    private static final class DeathOfTheProgram extends Error {}

    @Test
    void a_letter_that_is_not_taken_is_tried_ever_more_seldom_for_three_days() {
        UUID letter = letter(reached("trög@kommun.example"));
        List<Instant> tries = new ArrayList<>();
        Delivery refused =
                by(one -> {
                    if (one.id().equals(letter)) {
                        tries.add(now);
                        throw refusal(false);
                    }
                });
        for (; now.isBefore(due.plus(Duration.ofDays(5))); now = now.plusSeconds(60)) {
            refused.deliverDue(() -> false);
        }

        assertThat(row(letter))
                .containsEntry("state", "FAILED")
                .containsEntry("fault", "451 kom igen");
        assertThat(tries).hasSizeBetween(15, 30);
        assertThat(tries.getLast()).isBefore(due.plus(Duration.ofDays(3)));
        assertThat(Duration.between(tries.get(0), tries.get(1))).isEqualTo(Duration.ofMinutes(1));

        assertThat(data.asSystem(letters::failed))
                .anyMatch(one -> one.id().equals(letter) && one.address().startsWith("trög"));
        data.runAs(TestData.SYSTEM, () -> letters.drop(letter));
        assertThat(row(letter)).containsEntry("state", "DROPPED").containsEntry("body", "");
    }

    @Test
    void an_address_that_nobody_has_is_given_up_at_once_and_may_be_tried_anew() {
        UUID letter = letter(reached("ingen@kommun.example"));
        by(
                        one -> {
                            throw refusal(true);
                        })
                .deliverDue(() -> false);
        assertThat(row(letter)).containsEntry("state", "FAILED");

        data.runAs(TestData.SYSTEM, () -> letters.retry(letter));

        assertThat(row(letter).get("state")).isIn("WAITING", "DELIVERED");
    }

    @Test
    void the_folder_holds_a_letter_once_however_often_it_is_handed_over(@TempDir Path folder)
            throws Exception {
        MailSettings there =
                new MailSettings(
                        folder.resolve("data"),
                        folder.resolve("out").toString(),
                        "",
                        587,
                        "",
                        "",
                        "",
                        MailSettings.Tls.STARTTLS,
                        "arbetsro@kommun.example",
                        java.net.URI.create("https://arbetsro.example"));
        UUID id = UUID.randomUUID();
        Outgoing letter =
                new Outgoing(
                        id,
                        "åsa@årsta.example",
                        "sv",
                        "Två saker väntar på dig",
                        "Hej!\n\nDet här är nytt: å ä ö\n",
                        Instant.parse("2026-11-23T06:00:00Z"),
                        1,
                        null);
        Transport transport = new FolderTransport(there);
        transport.deliver(letter);
        transport.deliver(letter);

        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(1);
        }
        String text = Files.readString(folder.resolve("out").resolve(id + ".eml"));
        assertThat(text)
                .contains("Message-ID: <letter." + id + "@arbetsro.example>")
                .contains("To: åsa@xn--rsta-poa.example")
                .contains("Auto-Submitted: auto-generated")
                .contains("Content-Language: sv");
    }

    @Test
    void the_folder_may_not_lie_where_answers_are_kept(@TempDir Path data) {
        assertThatThrownBy(() ->
                        new MailSettings(
                                data,
                                data.resolve("outbox").toString(),
                                "",
                                587,
                                "",
                                "",
                                "",
                                MailSettings.Tls.NONE,
                                "arbetsro@kommun.example",
                                java.net.URI.create("https://arbetsro.example")))
                .hasMessageContaining("ARBETSRO_OUTBOX");
        assertThat(settings.folder().getFileName()).hasToString("app-outbox");
    }
}
