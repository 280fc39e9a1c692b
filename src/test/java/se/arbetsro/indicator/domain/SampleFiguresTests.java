package se.arbetsro.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The published figures come in whole, each with what is odd about it; nothing of it is kept. */
@ArbetsroTest
class SampleFiguresTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired SampleFigures sample;
    @Autowired IndicatorQueries queries;
    @Autowired TransactionTemplate transactions;
    @Autowired TestData data;

    private final Wording swedish = new Wording(new Messages(), Language.SV);

    @Test
    void consultants_are_thirteen_counts_of_which_one_was_taken_in_may() {
        with(
                "consultants",
                series -> {
                    assertThat(series.points()).hasSize(13);
                    Point may = point(series, "2019-04");
                    assertThat(may.value()).isEqualTo("23");
                    assertThat(swedish.tags(series.definition(), may))
                            .containsExactly("mätt i maj 2019");
                });
    }

    @Test
    void turnover_of_care_assessors_keeps_its_misprint_and_its_unknown_years() {
        with(
                "staff-turnover-care-assessors",
                series -> {
                    Point first = point(series, "2016");
                    assertThat(first.value()).isEqualTo("17.1");
                    assertThat(swedish.tags(series.definition(), first))
                            .containsExactly("i källan: ”17/1”");
                    assertThat(series.gaps())
                            .singleElement()
                            .satisfies(gap ->
                                    assertThat(swedish.gap(gap)).startsWith("2017–2020: okänt."));
                    assertThat(series.definition().formulaKnown()).isFalse();
                    assertThat(series.definition().aboutPeople()).isTrue();
                });
    }

    @Test
    void placements_are_counted_per_year_and_their_aim_per_term() {
        with(
                "student-placements-offered",
                series -> {
                    assertThat(series.points())
                            .extracting(Point::about)
                            .containsExactly(true, true);
                    assertThat(series.targetAt(Slot.of(Period.year(2022))))
                            .contains(new BigDecimal("200"));
                    assertThat(swedish.target(series.definition(), series.targets().getFirst()))
                            .isEqualTo(
                                    "100 per termin, vilket motsvarar 200 per år som talen räknas");
                });
    }

    @Test
    void what_has_no_published_figure_is_followed_without_one() {
        with("sick-leave", series -> assertThat(series.points()).isEmpty());
        with("gender-equality-follow-up", series -> assertThat(series.latest()).isEmpty());
    }

    private void with(String key, Consumer<Series> check) {
        UnitId city = data.municipality();
        CurrentViewer.runAs(
                TestData.SYSTEM,
                () ->
                        transactions.executeWithoutResult(status -> {
                            status.setRollbackOnly();
                            sample.load();
                            check.accept(
                                    queries.of(List.of(IndicatorKey.of(key)), city, DAY)
                                            .getFirst()
                                            .current());
                        }));
    }

    private static Point point(Series series, String period) {
        return series.points().stream()
                .filter(point -> Period.of(period).equals(point.slot().period()))
                .findFirst()
                .orElseThrow();
    }
}
