package se.arbetsro.indicator.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.formula.FormulaProblem.Kind;

/**
 * How a figure is worked out from figures of other indicators: {@code [hired-staff] / [staff] *
 * 100}. Terms are keys in brackets; there are + − × /, parentheses, {@code min}, {@code max},
 * {@code sum} and {@code mean}, and numbers with a decimal point. Worked out with 34 digits.
 */
public final class Formula implements FormulaReading {

    /** How many signs a formula may have. */
    public static final int LONGEST = 1000;

    /** How many terms, numbers, words and signs a formula may have. */
    public static final int MOST_PARTS = 200;

    /** How many parentheses may stand in each other. */
    public static final int DEEPEST = 20;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final FormulaText text;
    private final ASTNode root;

    Formula(FormulaText text, ASTNode root) {
        this.text = text;
        this.root = root;
    }

    /** Reads what somebody wrote. */
    public static FormulaReading read(String written) {
        return FormulaText.read(written);
    }

    /** The indicators it needs, each once, in the order in which they stand. */
    public List<IndicatorKey> terms() {
        return text.terms().stream().distinct().toList();
    }

    /** As it was written. */
    public String written() {
        return text.written();
    }

    /** The formula with the names of its indicators: {@code Inhyrda / Årsarbetare × 100}. */
    public String words(Function<IndicatorKey, String> names) {
        return text.words(names);
    }

    /**
     * The figure; none where a term has none or something is divided by zero.
     *
     * @param figures by indicator, for one unit and one period
     */
    public Optional<BigDecimal> figure(Map<IndicatorKey, BigDecimal> figures) {
        return value(root, figures);
    }

    /**
     * Why the units of measure do not fit; empty where they do.
     *
     * @param measures of all {@link #terms}
     * @param result what the definition says the figure is measured in
     */
    public Optional<FormulaProblem> problem(Map<IndicatorKey, Measure> measures, Measure result) {
        try {
            Measure found = measure(root, measures);
            return found.equals(result)
                    ? Optional.empty()
                    : Optional.of(
                            new FormulaProblem(
                                    Kind.UNIT_OF_RESULT, 0, found.words(), result.words()));
        } catch (UnitsDiffer differ) {
            return Optional.of(differ.problem);
        }
    }

    private Optional<BigDecimal> value(ASTNode node, Map<IndicatorKey, BigDecimal> figures) {
        if (node.getToken().getType() == TokenType.NUMBER_LITERAL) {
            return Optional.of(new BigDecimal(node.getToken().getValue()));
        }
        if (node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT) {
            return Optional.ofNullable(figures.get(text.term(node)));
        }
        List<BigDecimal> parts = new ArrayList<>();
        for (ASTNode part : node.getParameters()) {
            Optional<BigDecimal> value = value(part, figures);
            if (value.isEmpty()) {
                return value;
            }
            parts.add(value.get());
        }
        return joined(node, parts);
    }

    private static Optional<BigDecimal> joined(ASTNode node, List<BigDecimal> parts) {
        BigDecimal first = parts.getFirst();
        BigDecimal last = parts.getLast();
        return switch (FormulaText.sign(node)) {
            case "+", "sum" -> Optional.of(sum(parts));
            case "-" ->
                    Optional.of(parts.size() == 1 ? first.negate() : first.subtract(last, DIGITS));
            case "*" -> Optional.of(first.multiply(last, DIGITS));
            case "/" ->
                    last.signum() == 0 ? Optional.empty() : Optional.of(first.divide(last, DIGITS));
            case "min" -> parts.stream().min(BigDecimal::compareTo);
            case "max" -> parts.stream().max(BigDecimal::compareTo);
            case "mean" -> Optional.of(sum(parts).divide(new BigDecimal(parts.size()), DIGITS));
            default -> throw new IllegalStateException("No sign: " + node.getToken());
        };
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS));
    }

    private Measure measure(ASTNode node, Map<IndicatorKey, Measure> measures) {
        if (node.getToken().getType() == TokenType.NUMBER_LITERAL) {
            return Measure.NONE;
        }
        if (node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT) {
            Measure measure = measures.get(text.term(node));
            if (measure == null) {
                throw new IllegalArgumentException("No measure of " + text.term(node));
            }
            return measure;
        }
        List<ASTNode> parts = node.getParameters();
        Measure first = measure(parts.getFirst(), measures);
        return switch (FormulaText.sign(node)) {
            case "*" -> product(parts, first, measure(parts.getLast(), measures));
            case "/" ->
                    isHundred(parts.getLast())
                            ? first.byHundred()
                            : first.dividedBy(measure(parts.getLast(), measures));
            default -> same(node, first, measures);
        };
    }

    private static Measure product(List<ASTNode> parts, Measure first, Measure last) {
        if (isHundred(parts.getLast())) {
            return first.timesHundred();
        }
        return isHundred(parts.getFirst()) ? last.timesHundred() : first.times(last);
    }

    private Measure same(ASTNode node, Measure first, Map<IndicatorKey, Measure> measures) {
        for (ASTNode part : node.getParameters()) {
            Measure other = measure(part, measures);
            if (!other.equals(first)) {
                throw new UnitsDiffer(
                        new FormulaProblem(
                                Kind.UNITS_DIFFER,
                                node.getToken().getStartPosition() - 1,
                                first.words(),
                                other.words()));
            }
        }
        return first;
    }

    private static boolean isHundred(ASTNode node) {
        return node.getToken().getType() == TokenType.NUMBER_LITERAL
                && new BigDecimal(node.getToken().getValue()).compareTo(HUNDRED) == 0;
    }

    /** Ends the walk at the first two units that differ; never leaves this class. */
    private static final class UnitsDiffer extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FormulaProblem problem;

        UnitsDiffer(FormulaProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }
}
