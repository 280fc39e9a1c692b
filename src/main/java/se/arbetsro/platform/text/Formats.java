package se.arbetsro.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Numbers and dates as readers expect them: in Swedish a decimal comma and a no-break space between
 * thousands (U+00A0), in English a point and a comma, in both a real minus (U+2212) and days as
 * 2026-08-31. Rounding is half up and happens here only.
 */
public final class Formats {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Formats() {}

    /** The value with so many decimals: {@code 1 184}, {@code 93,4}, {@code −0,5}. */
    public static String number(Language language, BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        if (rounded.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(language == Language.SV ? NO_BREAK_SPACE : ',');
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(language == Language.SV ? ',' : '.')
                    .append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    public static String number(Language language, long value) {
        return number(language, BigDecimal.valueOf(value), 0);
    }

    public static String date(LocalDate day) {
        return day.toString();
    }

    public static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }
}
