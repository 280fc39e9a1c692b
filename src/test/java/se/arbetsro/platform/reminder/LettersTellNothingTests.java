package se.arbetsro.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;
import se.arbetsro.unshared.Planting;

/** The letters of reminder to the city hold nothing that a unit has not shared. */
@ArbetsroTest
@Import(AssessmentData.class)
class LettersTellNothingTests {

    private static final LocalDate DAY = LocalDate.of(2033, 3, 7);

    @Autowired Digests digests;
    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;

    @Test
    void no_letter_to_the_city_tells_what_a_district_has_not_shared() {
        Planting planting = new Planting(mvc, data, rounds, jdbc);

        for (Role role : Planting.CITY) {
            assertThat(planting.leaks(letter(planting.person(role).value()), role))
                    .as("the letter to %s", role)
                    .isEmpty();
        }
        assertThat(letter(planting.director().value())).contains("/analyses/");
    }

    /** All that the person is told on a day; empty when there is nothing. */
    private String letter(UUID person) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("update organisation.person set email = ? where id = ?")
                                .params("t" + person + "@kommun.example", person)
                                .update());
        // The text goes when the letter has left, which the program may see to at once.
        for (int day = 0; day < 5; day++) {
            digests.make(person, DAY.plusDays(day));
            Told told = told(person);
            if (told.letters() == 0 || !told.text().isBlank()) {
                return told.text();
            }
            data.runAs(
                    TestData.SYSTEM,
                    () ->
                            jdbc.sql("delete from platform.reminder_told where account = ?")
                                    .param(person)
                                    .update());
        }
        throw new AssertionError("each letter had left before it was read");
    }

    private record Told(int letters, String text) {}

    private Told told(UUID person) {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select count(*) as letters,
                                    coalesce(string_agg(subject || ' ' || body, ' ')
                                        filter (where body <> ''), '') as text
                                from platform.letter where recipient = ?
                                """)
                        .param(person)
                        .query(Told.class)
                        .single());
    }
}
