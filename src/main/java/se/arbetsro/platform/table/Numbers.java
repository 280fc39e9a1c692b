package se.arbetsro.platform.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.arbetsro.platform.text.Language;

/** Numbers as people type them in Sweden, and as files carry them. */
final class Numbers {

    /** Groups of three with a space between, decimals after comma or point; {@code ,9} too. */
    private static final Pattern TYPED =
            Pattern.compile(
                    "[+-]?(?:\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3}){1,9}|\\d{0,30})(?:[.,]\\d{1,30})?");

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2009\\u202F]");

    private Numbers() {}

    static Optional<BigDecimal> parse(String typed) {
        var text = Texts.tidy(typed).replace('\u2212', '-').replace('\u2013', '-');
        if (!TYPED.matcher(text).matches() || text.chars().noneMatch(Numbers::isDigit)) {
            return Optional.empty();
        }
        var plain = SPACES.matcher(text).replaceAll("").replace(',', '.');
        return Optional.of(new BigDecimal(plain));
    }

    /** The raw number, ungrouped, with the decimal sign of the language. */
    static String raw(BigDecimal number, Language language) {
        var plain = number.toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
