package se.arbetsro.indicator.words;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.definition;
import static se.arbetsro.indicator.TestFigures.point;
import static se.arbetsro.indicator.TestFigures.series;
import static se.arbetsro.indicator.TestFigures.withTarget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arbetsro.indicator.figure.Behaviour;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** One situation for every sentence. */
class SignalWordsTests {

    private static final String STEADY = "10 12 11 13 12 14 13 12 11 13 12 11";
    private static final String SMALL = "10 11 10 11 10 11 10 11 10 11 10 11 10 11 10 11";
    private static final String BETTER = "Det är en förbättring.";
    private static final String WORSE = "Det är en försämring.";

    @Test
    void ordinary_variation_is_called_so_with_the_limits() {
        assertThat(said(STEADY))
                .containsExactly(
                        "Det senaste talet är vanlig variation. Så länge inget ändras ligger talen mellan"
                                + " 8,4 och 16, runt 12.",
                        "Gränserna bygger på 12 mätningar och är ungefärliga. Från 20 är de säkra.");
    }

    @Test
    void twenty_figures_make_firm_limits() {
        assertThat(said(SMALL + " 10 11 10 11")).hasSize(1);
    }

    @Test
    void too_few_figures_are_said_and_nothing_is_concluded() {
        assertThat(said("10 90 10"))
                .containsExactly(
                        "För få mätningar för att skilja en förändring från slump: 3 av minst 12.");
    }

    @Test
    void a_figure_above_the_limit_is_worse_where_lower_is_better() {
        assertThat(said("10 12 11 13 12 14 13 12 11 13 12 30"))
                .first()
                .isEqualTo(
                        "Det senaste talet ligger över den övre gränsen, 21. Det är mer än slump. "
                                + WORSE);
    }

    @Test
    void a_figure_below_the_limit_is_better_where_lower_is_better() {
        assertThat(said(STEADY + " 2"))
                .first()
                .asString()
                .startsWith("Det senaste talet ligger under den undre gränsen")
                .endsWith(BETTER);
    }

    @Test
    void where_higher_is_better_it_is_the_other_way_round() {
        assertThat(said(better(Better.HIGHER), STEADY + " 2")).first().asString().endsWith(WORSE);
        assertThat(said(better(Better.HIGHER), STEADY + " 40")).first().asString().endsWith(BETTER);
    }

    @Test
    void without_a_direction_there_is_no_verdict() {
        assertThat(said(better(Better.NEITHER), STEADY + " 2"))
                .first()
                .asString()
                .endsWith("Om det är bra eller dåligt är inte sagt.");
    }

    @Test
    void many_above_the_mean_are_a_new_level() {
        assertThat(said("9 11 9 11 9 11 9 12 13 12 13 12 13 12"))
                .first()
                .isEqualTo(
                        "De senaste 7 talen ligger alla över medelvärdet, 11. Det är mer än slump. "
                                + WORSE);
    }

    @Test
    void many_below_the_mean_are_a_new_level() {
        assertThat(said("13 11 13 11 13 11 13 10 9 10 9 10 9 10"))
                .first()
                .isEqualTo(
                        "De senaste 7 talen ligger alla under medelvärdet, 11. Det är mer än slump. "
                                + BETTER);
    }

    @Test
    void figures_that_rise_are_a_change_going_on() {
        assertThat(said("12 11 12 11 12 11 10 11 12 13 14 15"))
                .contains(
                        "De senaste 6 talen stiger, vart och ett högre än det före. Det är mer än slump. "
                                + WORSE);
    }

    @Test
    void figures_that_fall_are_a_change_going_on() {
        assertThat(said("12 13 12 13 12 13 14 13 12 11 10 9"))
                .contains(
                        "De senaste 6 talen sjunker, vart och ett lägre än det före. Det är mer än slump. "
                                + BETTER);
    }

    @Test
    void two_of_three_near_the_upper_limit_are_probably_more_than_chance() {
        assertThat(said(SMALL + " 13 11 13"))
                .first()
                .asString()
                .startsWith("Minst två av de tre senaste talen ligger nära den övre gränsen")
                .endsWith("Det är troligen mer än slump. " + WORSE);
    }

    @Test
    void two_of_three_near_the_lower_limit_are_probably_more_than_chance() {
        assertThat(said(SMALL + " 8 10 8"))
                .first()
                .asString()
                .startsWith("Minst två av de tre senaste talen ligger nära den undre gränsen")
                .endsWith("Det är troligen mer än slump. " + BETTER);
    }

    @Test
    void a_signal_that_is_over_is_told_with_its_time() {
        assertThat(said("12 15 12 30 12 15 12 15 12 15 12 15 12 15"))
                .contains("Tidigare syns en förändring som är mer än slump: 2013.");
    }

    @Test
    void figures_that_follow_the_season_are_compared_with_the_same_time() {
        List<Point> points = new ArrayList<>();
        for (int year = 2010; year < 2018; year++) {
            points.add(point(year + "-04", "10"));
            points.add(point(year + "-11", "90"));
        }

        assertThat(said(series(better(Better.LOWER), points.toArray(Point[]::new)), null))
                .containsExactly(
                        "Talen följer årstiden. Jämför med samma tid tidigare år, inte med talet närmast"
                                + " före.");
    }

    @Test
    void figures_about_different_lengths_of_time_are_not_judged() {
        Series mixed =
                series(
                        better(Better.LOWER),
                        point(
                                Slot.span(
                                        null,
                                        LocalDate.of(2016, 1, 1),
                                        new Text2("före planen", null)),
                                null,
                                "65",
                                null,
                                false,
                                null),
                        point("2016", "70"));

        assertThat(said(mixed, null))
                .containsExactly(
                        "Talen avser olika långa tider. Därför går det inte att skilja en förändring från"
                                + " slump.");
    }

    @Test
    void figures_of_an_earlier_definition_are_not_compared() {
        Series now = years(better(Better.LOWER), STEADY);

        assertThat(words().of(now, true, Behaviour.of(now).orElseThrow()))
                .first()
                .extracting(Said::text)
                .isEqualTo(
                        "Definitionen har ändrats. Talen före och efter jämförs inte med varandra.");
    }

    @Test
    void limits_from_a_chosen_day_say_so_and_judge_what_came_after_alone() {
        Series series = years(better(Better.LOWER), STEADY + " 50 51");

        assertThat(said(series, LocalDate.of(2022, 3, 1)))
                .containsExactly(
                        "Gränserna är räknade på nytt från 2022-03-01.",
                        "För få mätningar för att skilja en förändring från slump: 2 av minst 12.");
    }

    @Test
    void a_target_beyond_the_limits_is_not_reached_unless_something_changes() {
        assertThat(withTargetOf("5")).contains("Målvärdet 5 nås inte om inget ändras.");
    }

    @Test
    void a_target_between_the_limits_is_reached_by_chance() {
        assertThat(withTargetOf("12"))
                .contains("Om målvärdet 12 nås eller inte är slump, så länge inget ändras.");
    }

    @Test
    void a_target_on_the_other_side_of_the_limits_is_always_reached() {
        assertThat(withTargetOf("40"))
                .contains("Målvärdet 40 nås hela tiden, så länge inget ändras.");
    }

    @Test
    void descriptions_and_single_figures_say_nothing() {
        assertThat(said("10")).isEmpty();
    }

    @Test
    void each_sentence_leads_to_its_rule() {
        Series series = years(better(Better.LOWER), STEADY + " 2");

        assertThat(words().of(series, false, Behaviour.of(series).orElseThrow()).getFirst().href())
                .isEqualTo("/indicators/rules#outside");
    }

    @Test
    void a_limit_is_not_below_zero_where_no_figure_is() {
        Series series = years(better(Better.LOWER), "0 9 1 8 0 9 1 8 0 9 1 8");
        Behaviour behaviour = Behaviour.of(series).orElseThrow();

        assertThat(behaviour.lower(behaviour.limits().orElseThrow())).isZero();
        assertThat(behaviour.limits().orElseThrow().lower()).isNegative();
    }

    private static List<String> withTargetOf(String target) {
        return said(withTarget(years(better(Better.LOWER), STEADY), target, Per.YEAR), null);
    }

    private static List<String> said(String values) {
        return said(better(Better.LOWER), values);
    }

    private static List<String> said(Definition definition, String values) {
        return said(years(definition, values), null);
    }

    private static List<String> said(Series series, @Nullable LocalDate step) {
        return words().of(series, false, Behaviour.of(series, step).orElse(null)).stream()
                .map(Said::text)
                .toList();
    }

    private static SignalWords words() {
        return new SignalWords(new Wording(new Messages(), Language.SV));
    }

    /** One figure a year from 2010 on. */
    private static Series years(Definition definition, String values) {
        List<Point> points = new ArrayList<>();
        int year = 2010;
        for (String value : values.split(" ")) {
            points.add(point(Period.year(year++).code(), value));
        }
        return series(definition, points.toArray(Point[]::new));
    }

    private static Definition better(Better better) {
        Definition.Content content = content("Ärenden", "stycken per år", Per.YEAR, 0, false);
        return definition(
                new Definition.Content(
                        content.kind(),
                        content.name(),
                        content.counts(),
                        content.formulaKnown(),
                        content.formula(),
                        content.numerator(),
                        content.denominator(),
                        content.population(),
                        content.unit(),
                        content.per(),
                        content.decimals(),
                        better,
                        content.aboutPeople(),
                        content.sourceKey(),
                        content.note(),
                        null));
    }
}
