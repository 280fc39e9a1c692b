package se.arbetsro.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.formula.FormulaProblem.Kind;

class FormulaTests {

    private static final IndicatorKey HIRED = IndicatorKey.of("hired-staff");
    private static final IndicatorKey STAFF = IndicatorKey.of("staff");

    @Test
    void a_share_in_percent_is_worked_out_from_two_figures() {
        Formula share = formula("[hired-staff] / [staff] * 100");

        assertThat(share.terms()).containsExactly(HIRED, STAFF);
        assertThat(figure(share, "3", "40")).hasValueSatisfying(is("7.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[hired-staff] + [staff] * 2; 83",
                "([hired-staff] + [staff]) * 2; 86",
                "[staff] - [hired-staff] - 1; 36",
                "-[hired-staff] + [staff]; 37",
                "[staff] \u2212 [hired-staff] \u00d7 2; 34",
                "min([hired-staff], [staff], 2); 2",
                "max([hired-staff], [staff]); 40",
                "sum([hired-staff], [staff], 0.5); 43.5",
                "mean([hired-staff], [staff]); 21.5",
                "[staff] / 8 / 2; 2.5"
            })
    void signs_and_functions_mean_what_they_do_in_school(String written, String expected) {
        assertThat(figure(formula(written), "3", "40")).hasValueSatisfying(is(expected));
    }

    @Test
    void a_missing_term_and_a_division_by_zero_give_no_figure() {
        Formula share = formula("[hired-staff] / [staff]");

        assertThat(figure(share, "3", "0")).isEmpty();
        assertThat(share.figure(Map.of(HIRED, BigDecimal.ONE))).isEmpty();
        assertThat(formula("0 * [staff]").figure(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[staff] + 'x'; UNKNOWN_PART; 10",
                "[staff] + \"x\"; UNKNOWN_PART; 10",
                "[staff] ^ 99999; UNKNOWN_PART; 8",
                "[staff] + PI; UNKNOWN_PART; 10",
                "[staff] > 1; UNKNOWN_PART; 8",
                "random() + [staff]; UNKNOWN_PART; 0",
                "[staff] + 0x10; UNKNOWN_PART; 10",
                "[staff] + 1e9; UNKNOWN_PART; 10",
                "[Staff]; UNKNOWN_PART; 0",
                "[staff] +; GRAMMAR; 8",
                "[staff] [staff]; GRAMMAR; 8",
                "([staff]; GRAMMAR; 0",
                "1 + 2; NO_TERM; 0"
            })
    void what_is_no_formula_is_told_with_its_place(String written, Kind kind, int position) {
        assertThat(Formula.read(written))
                .isInstanceOfSatisfying(
                        FormulaProblem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(kind);
                            assertThat(problem.position()).isEqualTo(position);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min() + [staff]",
                "[staff] * ()",
                "[staff] 2",
                "[staff][staff]",
                "([staff])([staff])",
                "[staff], [staff]",
                "[staff])"
            })
    void known_parts_in_a_meaningless_order_are_no_formula(String written) {
        assertThat(kind(written)).isEqualTo(Kind.GRAMMAR);
    }

    @Test
    void length_parts_and_depth_have_limits() {
        assertThat(kind("[staff]" + " ".repeat(Formula.LONGEST))).isEqualTo(Kind.TOO_LONG);
        assertThat(kind("[staff]" + "+1".repeat(100))).isEqualTo(Kind.TOO_MANY_PARTS);
        assertThat(kind("(".repeat(21) + "[staff]" + ")".repeat(21))).isEqualTo(Kind.TOO_DEEP);
        assertThat(formula("(".repeat(20) + "[staff]" + ")".repeat(20)).terms()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[hired-staff] / [staff] * 100; procent per år",
                "100 * ([hired-staff] / [staff]); %",
                "[hired-staff] * 2; personer",
                "[hired-staff] / [staff]; personer per årsarbetare"
            })
    void units_that_fit_the_definition_are_accepted(String written, String unit) {
        String staff = unit.contains("per årsarbetare") ? "årsarbetare" : "personer";
        assertThat(problem(written, "personer", staff, unit)).isEmpty();
    }

    @Test
    void adding_different_units_is_told_with_both_and_the_place() {
        assertThat(problem("[hired-staff] + [staff]", "personer", "årsarbetare", "personer"))
                .contains(new FormulaProblem(Kind.UNITS_DIFFER, 14, "personer", "årsarbetare"));
    }

    @Test
    void a_share_is_percent_only_when_the_formula_says_times_hundred() {
        assertThat(problem("[hired-staff] / [staff]", "personer", "personer", "procent"))
                .contains(new FormulaProblem(Kind.UNIT_OF_RESULT, 0, "", "procent"));
    }

    @Test
    void percent_of_a_count_is_a_count_again() {
        assertThat(problem("[hired-staff] * [staff] / 100", "procent", "personer", "personer"))
                .isEmpty();
    }

    @Test
    void the_words_have_names_instead_of_keys() {
        assertThat(
                        formula("[hired-staff] / [staff] * 100")
                                .words(Map.of(HIRED, "Inhyrda", STAFF, "Årsarbetare")::get))
                .isEqualTo("Inhyrda / Årsarbetare \u00d7 100");
    }

    @Property(tries = 20_000)
    void any_order_of_parts_is_a_formula_or_told_to_be_none(@ForAll("scribbles") String written) {
        if (Formula.read(written) instanceof Formula formula) {
            assertThat(formula.terms()).isNotEmpty();
            formula.figure(Map.of(HIRED, BigDecimal.ONE, STAFF, BigDecimal.TEN));
            formula.problem(Map.of(HIRED, Measure.NONE, STAFF, Measure.NONE), Measure.NONE);
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.of(
                        "[hired-staff]",
                        "[staff]",
                        "1",
                        "100",
                        "+",
                        "-",
                        "*",
                        "/",
                        "(",
                        ")",
                        ",",
                        "min(",
                        "mean(",
                        " ")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static Formula formula(String written) {
        assertThat(Formula.read(written)).isInstanceOf(Formula.class);
        return (Formula) Formula.read(written);
    }

    private static Kind kind(String written) {
        assertThat(Formula.read(written)).isInstanceOf(FormulaProblem.class);
        return ((FormulaProblem) Formula.read(written)).kind();
    }

    private static Optional<BigDecimal> figure(Formula formula, String hired, String staff) {
        return formula.figure(Map.of(HIRED, new BigDecimal(hired), STAFF, new BigDecimal(staff)));
    }

    private static Optional<FormulaProblem> problem(
            String written, String hired, String staff, String result) {
        return formula(written)
                .problem(
                        Map.of(HIRED, Measure.of(hired), STAFF, Measure.of(staff)),
                        Measure.of(result));
    }

    private static Consumer<BigDecimal> is(String expected) {
        return found -> assertThat(found).isEqualByComparingTo(expected);
    }
}
