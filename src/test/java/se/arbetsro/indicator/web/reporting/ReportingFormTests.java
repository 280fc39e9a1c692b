package se.arbetsro.indicator.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.testing.ArbetsroTest;

/** The form in which all figures of a round are reported at once. */
@ArbetsroTest
class ReportingFormTests extends ReportingTest {

    @Test
    void all_figures_of_ones_own_units_are_reported_in_one_form() {
        assertThat(get("/figures", director))
                .hasStatusOk()
                .bodyText()
                .contains("Omgångsbo", "Lediga tjänster", "10, VT 2025", "Slutat")
                .doesNotContain("Grannomgång");

        assertThat(
                        fill(
                                director,
                                Map.of(
                                        field("value", district, posts), "12",
                                        field("value", district, turnover), "14,2",
                                        field("groupSize", district, turnover), "40",
                                        field("note", district, turnover), "Två gick i pension")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(value(posts, district)).isEqualByComparingTo("12");
        assertThat(held(turnover, district).point().note()).isNotNull();
        assertThat(held(turnover, district).point().status()).isEqualTo(Status.REPORTED);
        assertThat(get("", director)).bodyText().contains("2 av 2 tal", "allt rapporterat");
        assertThat(get("", lead())).bodyText().contains("2 av 4 tal", "försenad");
    }

    @Test
    void a_value_that_is_missing_counts_as_reported_when_it_is_said_why() {
        fill(director, Map.of(field("missing", district, posts), "NOT_APPLICABLE"));

        assertThat(held(posts, district).point().missing()).isNotNull();
        assertThat(get("", director)).bodyText().contains("1 av 2 tal", "Slutat");
    }

    @Test
    void one_fault_keeps_all_back_and_what_was_typed_stays() {
        MvcTestResult answer =
                fill(
                        director,
                        Map.of(
                                field("value", district, posts), "12",
                                field("value", district, turnover), "fjorton"));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("fjorton", "value=\"12\"", "aria-invalid=\"true\"");
        assertThat(value(posts, district)).isNull();
    }

    @Test
    void a_share_of_too_few_people_is_not_kept() {
        assertThat(
                        fill(
                                director,
                                Map.of(
                                        field("value", district, turnover), "20",
                                        field("groupSize", district, turnover), "5")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(value(turnover, district)).isNull();
    }

    @Test
    void a_value_outside_what_is_plausible_is_taken_with_a_note_that_says_why() {
        say(posts, null, new Limits(null, new BigDecimal("30"), new BigDecimal("50")));

        assertThat(fill(director, Map.of(field("value", district, posts), "16")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Värdet före var 10. Det är en större ändring än 50 %.");
        assertThat(fill(director, Map.of(field("value", district, posts), "31")))
                .bodyText()
                .contains("Värdet är högre än 30.");
        assertThat(value(posts, district)).isNull();

        assertThat(
                        fill(
                                director,
                                Map.of(
                                        field("value", district, posts), "31",
                                        field("note", district, posts), "Ny mottagning")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(value(posts, district)).isEqualByComparingTo("31");
    }

    @Test
    void an_indicator_of_a_lower_level_is_asked_of_the_units_there() {
        say(posts, "unit", Limits.NONE);

        assertThat(get("/figures", director))
                .bodyText()
                .contains("value." + subunit.value() + "." + posts)
                .doesNotContain("value." + district.value() + "." + posts)
                .contains("value." + district.value() + "." + turnover);
    }

    @Test
    void the_same_form_sent_twice_is_one_report() {
        String key = UUID.randomUUID().toString();
        Map<String, String> typed = Map.of(field("value", district, posts), "12");

        assertThat(fill(director, key, typed)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(fill(director, key, typed)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(held(posts, district).point().revision()).isEqualTo(1);
    }

    @Test
    void a_figure_that_somebody_else_reported_meanwhile_is_not_written_over() {
        enter(posts, district, PERIOD, "11");

        assertThat(fill(director, Map.of(field("value", district, posts), "12")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det finns redan");
        assertThat(value(posts, district)).isEqualByComparingTo("11");
    }

    @Test
    void nothing_filled_in_is_told() {
        assertThat(fill(director, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har inte fyllt i något.");
    }
}
