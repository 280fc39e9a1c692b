package se.arbetsro.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A manager of a unit where somebody's role ends: a line of the start page that names her. */
@ArbetsroTest
class DigestsTests {

    /** A Monday on which the program's own job makes no letters. */
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Autowired Digests digests;
    @Autowired Reminders reminders;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester mvc;
    @Autowired Clock clock;

    private PersonId manager = PersonId.random();
    private PersonId leaving = PersonId.random();

    @BeforeEach
    void someone_to_remind() {
        UnitId unit = data.unit("Brevenheten", data.municipality());
        manager = data.person("Mona", "Chef", Role.UNIT_MANAGER, unit);
        leaving = data.person("Lena", "Slutar", Role.EMPLOYEE, unit);
        LocalDate last = LocalDate.now(clock).plusDays(3);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql("update organisation.person set email = ? where id = ?")
                            .params("mona@kommun.example", manager.value())
                            .update();
                    jdbc.sql(
                                    """
                                    update organisation.role_assignment set valid = daterange(lower(valid), ?)
                                    where person_id = ?
                                    """)
                            .params(last.plusDays(1), leaving.value())
                            .update();
                });
    }

    private record Row(String subject, String body, String language) {}

    private List<Row> made() {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select subject, body, language from platform.letter
                                where recipient = ? order by created_at
                                """)
                        .param(manager.value())
                        .query(Row.class)
                        .list());
    }

    /** The text stays only until the letter has left, which the program sees to meanwhile. */
    private void make(LocalDate day) {
        digests.make(manager.value(), day);
    }

    @Test
    void one_letter_a_day_with_a_link_and_without_the_name_of_anyone() {
        make(MONDAY);
        Row letter = made().getFirst();
        make(MONDAY);

        assertThat(made()).hasSize(1);
        assertThat(letter.subject()).contains("väntar på dig i Arbetsro");
        if (!letter.body().isEmpty()) {
            assertThat(letter.body())
                    .contains("/people/" + leaving.value(), "/reminders")
                    .doesNotContain("Lena", "Slutar", "Mona");
        }
    }

    @Test
    void nothing_is_sent_when_nothing_is_new() {
        make(MONDAY);
        make(MONDAY.plusDays(1));

        assertThat(made()).hasSize(1);
    }

    @Test
    void a_weekly_letter_comes_on_the_first_working_day_that_there_is() {
        data.runAs(
                data.viewer(manager),
                () ->
                        reminders.choose(
                                new Choice(
                                        Rhythm.WEEKLY,
                                        se.arbetsro.platform.text.Language.EN,
                                        null)));
        make(MONDAY.plusDays(1));
        assertThat(made()).hasSize(1).allMatch(row -> row.language().equals("en"));
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("delete from platform.reminder_told where account = ?")
                                .param(manager.value())
                                .update());
        make(MONDAY.plusDays(2));
        assertThat(made()).as("the week is over and done with").hasSize(1);
        make(MONDAY.plusDays(7));
        assertThat(made()).hasSize(2);
    }

    @Test
    void who_has_turned_it_off_or_is_away_gets_nothing() {
        choose("OFF", "");
        make(MONDAY);
        assertThat(made()).isEmpty();

        choose("DAILY", MONDAY.plusDays(1).toString());
        make(MONDAY);
        make(MONDAY.plusDays(1));
        assertThat(made()).isEmpty();
        make(MONDAY.plusDays(2));
        assertThat(made()).hasSize(1);
    }

    private void choose(String rhythm, String silentUntil) {
        assertThat(
                        mvc.post()
                                .uri("/reminders")
                                .with(signedInAs(manager.value()))
                                .with(csrf())
                                .param("rhythm", rhythm)
                                .param("language", "sv")
                                .param("silentUntil", silentUntil)
                                .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void what_is_muted_stays_on_the_page_but_not_in_letters() {
        String line = "/people/" + leaving.value();
        assertThat(
                        mvc.post()
                                .uri("/reminders/mutes")
                                .with(signedInAs(manager.value()))
                                .with(csrf())
                                .param("href", line)
                                .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(mvc.get().uri("/reminders").with(signedInAs(manager.value())).exchange())
                .bodyText()
                .contains("tills du slår på det igen", "mona@kommun.example");
        make(MONDAY);
        assertThat(made().stream().filter(row -> row.body().contains(line))).isEmpty();

        assertThat(
                        mvc.post()
                                .uri("/reminders/mutes")
                                .with(signedInAs(manager.value()))
                                .with(csrf())
                                .param("href", "/somewhere/else")
                                .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
