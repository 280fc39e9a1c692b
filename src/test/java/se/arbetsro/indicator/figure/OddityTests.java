package se.arbetsro.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.definition;
import static se.arbetsro.indicator.TestFigures.point;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** What is odd about a figure is found from the figure and told in words. */
class OddityTests {

    private static final Wording SWEDISH = new Wording(new Messages(), Language.SV);
    private static final Definition CONSULTANTS = definition(count("Antal konsulter"));
    private static final Slot APRIL = Slot.of(Period.of("2019-04"));

    @Test
    void a_figure_in_the_april_slot_that_was_measured_in_may_says_so() {
        Point point = point(APRIL, "2019-05", "23", "(maj) 23", false, null);

        assertThat(SWEDISH.tags(CONSULTANTS, point)).containsExactly("mätt i maj 2019");
        assertThat(SWEDISH.remarks(CONSULTANTS, point))
                .containsExactly("Mätt i maj 2019, men står under april 2019 i källan.");
    }

    @Test
    void a_day_of_measuring_within_the_month_is_nothing_odd() {
        Point point = point(APRIL, "2019-04-15", "23", "23", false, null);

        assertThat(point.oddities(Per.DAY)).isEmpty();
    }

    @Test
    void a_misprint_is_shown_as_it_is_printed_and_as_it_is_read() {
        Point point = point(Slot.of(Period.year(2016)), null, "17.1", "17/1", false, null);

        assertThat(SWEDISH.remarks(CONSULTANTS, point))
                .containsExactly("I källan står ”17/1”. Läses som 17,1.");
    }

    @Test
    void a_rounded_figure_is_called_about() {
        Point point = point(Slot.of(Period.year(2022)), null, "140", "ca 140", true, null);

        assertThat(SWEDISH.value(CONSULTANTS, point)).isEqualTo("ca 140");
        assertThat(SWEDISH.tags(CONSULTANTS, point)).containsExactly("avrundat");
    }

    @Test
    void a_figure_for_a_time_that_is_no_period_says_so_unless_it_is_a_total() {
        Slot before =
                Slot.span(null, LocalDate.of(2016, 1, 1), new Text2("före planen, per år", null));

        assertThat(point(before, null, "65", null, false, null).oddities(Per.YEAR))
                .containsExactly(new Oddity.NoPeriod());
        assertThat(point(before, null, "66", null, false, null).oddities(Per.TOTAL)).isEmpty();
    }

    @Test
    void what_a_person_noted_takes_the_place_of_the_sentence_and_the_tag_remains() {
        Point point = point(APRIL, "2019-05", "23", null, false, "Mätt i maj.");

        assertThat(SWEDISH.remarks(CONSULTANTS, point)).containsExactly("Mätt i maj.");
        assertThat(SWEDISH.tags(CONSULTANTS, point)).containsExactly("mätt i maj 2019");
    }

    @Test
    void a_missing_value_is_not_zero_and_says_why() {
        Point point = point("2018", null);

        assertThat(SWEDISH.value(CONSULTANTS, point)).isEqualTo("okänt");
        assertThat(point.hasValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REPORTED, true", "CHECKED, true", "APPROVED, false", "PUBLISHED, false"})
    void a_figure_is_preliminary_until_it_is_approved(Status status, boolean preliminary) {
        Point point = withStatus(point("2018", "23"), status);

        assertThat(SWEDISH.tags(CONSULTANTS, point).contains("preliminärt")).isEqualTo(preliminary);
        assertThat(SWEDISH.remarks(CONSULTANTS, point)).isEmpty();
    }

    @Test
    void a_value_that_is_missing_is_not_called_preliminary() {
        Point point = withStatus(point("2018", null), Status.REPORTED);

        assertThat(SWEDISH.tags(CONSULTANTS, point)).isEmpty();
    }

    private static Point withStatus(Point point, Status status) {
        return new Point(
                point.id(),
                point.revision(),
                point.slot(),
                point.measured(),
                point.value(),
                point.described(),
                point.missing(),
                point.printed(),
                point.about(),
                point.groupSize(),
                status,
                point.note(),
                point.sourceKey(),
                point.origin(),
                point.reason(),
                point.knownFrom(),
                point.knownUntil(),
                point.knownBy(),
                point.split(),
                point.corrections(),
                null,
                null,
                point.reportedBy());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "88|88",
                "18,2|18.2",
                "(maj) 23|23",
                "ca 65|65",
                "cirka 350|350",
                ",9|0.9",
                "13,6 %|13.6",
                "−4|-4"
            })
    void what_is_printed_is_read_without_guessing(String printed, BigDecimal value) {
        assertThat(Printed.agrees(printed, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"17/1|17.1", "100|99", "–|0", "okänt|0", "1 2/3|1"})
    void what_has_to_be_interpreted_does_not_agree(String printed, BigDecimal value) {
        assertThat(Printed.agrees(printed, value)).isFalse();
    }
}
