package se.arbetsro.indicator.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.formula.FormulaProblem.Kind;

/**
 * The text of a formula, cut into parts that are all allowed before the library sees it. A key may
 * hold hyphens, which the library reads as minus; so each term becomes a variable of the same
 * length, and positions stay.
 *
 * @param terms one for each place in which a term stands
 */
record FormulaText(String written, List<IndicatorKey> terms) {

    private static final Pattern PART =
            Pattern.compile(
                    "\\s+|\\[(?<key>[a-z][a-z0-9-]{1,79})]|\\d{1,15}(?:\\.\\d{1,10})?(?![\\d.\\w])"
                            + "|(?:min|max|sum|mean)(?=\\s*\\()|[-+*/(),\u00d7\u2212]");

    private static final ExpressionConfiguration ALLOWED =
            ExpressionConfiguration.builder()
                    .operatorDictionary(
                            MapBasedOperatorDictionary.ofOperators(
                                    Map.entry("+", new InfixPlusOperator()),
                                    Map.entry("-", new InfixMinusOperator()),
                                    Map.entry("-", new PrefixMinusOperator()),
                                    Map.entry("*", new InfixMultiplicationOperator()),
                                    Map.entry("/", new InfixDivisionOperator())))
                    .functionDictionary(
                            MapBasedFunctionDictionary.ofFunctions(
                                    Map.entry("min", new MinFunction()),
                                    Map.entry("max", new MaxFunction()),
                                    Map.entry("sum", new SumFunction()),
                                    Map.entry("mean", new AverageFunction())))
                    .defaultConstants(Map.of())
                    .arraysAllowed(false)
                    .structuresAllowed(false)
                    .binaryAllowed(false)
                    .implicitMultiplicationAllowed(false)
                    .build();

    static FormulaReading read(String written) {
        if (written.length() > Formula.LONGEST) {
            return FormulaProblem.at(Kind.TOO_LONG, Formula.LONGEST, "");
        }
        List<IndicatorKey> terms = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher part = PART.matcher(written);
        int parts = 0;
        int depth = 0;
        boolean afterValue = false;
        for (int at = 0; at < written.length(); at = part.end()) {
            if (!part.region(at, written.length()).lookingAt()) {
                return FormulaProblem.at(
                        Kind.UNKNOWN_PART,
                        at,
                        written.substring(at, written.offsetByCodePoints(at, 1)));
            }
            String found = part.group();
            parts += found.isBlank() ? 0 : 1;
            depth += found.equals("(") ? 1 : found.equals(")") ? -1 : 0;
            if (parts > Formula.MOST_PARTS) {
                return FormulaProblem.at(Kind.TOO_MANY_PARTS, at, found);
            }
            if (depth > Formula.DEEPEST) {
                return FormulaProblem.at(Kind.TOO_DEEP, at, found);
            }
            if (afterValue && beginsValue(found)) {
                return FormulaProblem.at(Kind.GRAMMAR, at, found);
            }
            afterValue = found.isBlank() ? afterValue : endsValue(found);
            if (part.group("key") == null) {
                plain.append(found.replace('\u00d7', '*').replace('\u2212', '-'));
            } else {
                plain.append('t').append(padded(terms.size(), found.length() - 1));
                terms.add(IndicatorKey.of(part.group("key")));
            }
        }
        return parsed(new FormulaText(written, List.copyOf(terms)), plain.toString());
    }

    /** Two values beside each other would be read as one name, or as a product nobody wrote. */
    private static boolean beginsValue(String part) {
        return "[(".indexOf(part.charAt(0)) >= 0 || Character.isLetterOrDigit(part.charAt(0));
    }

    private static boolean endsValue(String part) {
        return "[)".indexOf(part.charAt(0)) >= 0 || Character.isDigit(part.charAt(0));
    }

    private static String padded(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private static FormulaReading parsed(FormulaText text, String plain) {
        if (text.terms.isEmpty()) {
            return FormulaProblem.at(Kind.NO_TERM, 0, "");
        }
        try {
            ASTNode root = new Expression(plain, ALLOWED).getAbstractSyntaxTree();
            return complete(root)
                    ? new Formula(text, root)
                    : FormulaProblem.at(Kind.GRAMMAR, 0, "");
        } catch (ParseException fault) {
            int at = Math.clamp(fault.getStartPosition() - 1, 0, plain.length() - 1);
            return FormulaProblem.at(Kind.GRAMMAR, at, text.written.substring(at, at + 1));
        } catch (NoSuchElementException fault) {
            // EvalEx pops an empty stack for some texts with an empty parenthesis
            return FormulaProblem.at(Kind.GRAMMAR, 0, text.written.substring(0, 1));
        }
    }

    /** Whether each sign has what it works on; a function may be written without anything in it. */
    private static boolean complete(ASTNode node) {
        boolean leaf =
                node.getToken().getType() == TokenType.NUMBER_LITERAL
                        || node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT;
        return leaf
                || !node.getParameters().isEmpty()
                        && node.getParameters().stream().allMatch(FormulaText::complete);
    }

    /** The operator or the name of the function. */
    static String sign(ASTNode node) {
        return node.getToken().getValue().toLowerCase(Locale.ROOT);
    }

    IndicatorKey term(ASTNode node) {
        return terms.get(Integer.parseInt(node.getToken().getValue().substring(1)));
    }

    String words(Function<IndicatorKey, String> names) {
        return PART.matcher(written)
                .replaceAll(part ->
                        Matcher.quoteReplacement(
                                part.group("key") == null
                                        ? part.group().replace('*', '\u00d7').replace('-', '\u2212')
                                        : names.apply(IndicatorKey.of(part.group("key")))));
    }
}
