package se.arbetsro.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text of the interface. ICU fills in what it holds; where only words stand among words, which
 * is most often so and on every row of a list, they are put together here.
 */
final class Message {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String pattern;
    private final Language language;
    private final boolean plain;
    private volatile @Nullable List<Object> pieces;
    private volatile @Nullable MessageFormat format;

    Message(String pattern, Language language) {
        this.pattern = pattern;
        this.language = language;
        this.plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    String with(Object... arguments) {
        if (plain && arguments.length == 0) {
            return pattern;
        }
        if (onlyWords(arguments)) {
            List<Object> all = pieces();
            if (!all.isEmpty()) {
                return joined(all, arguments);
            }
        }
        MessageFormat whole = format();
        synchronized (whole) {
            return whole.format(arguments);
        }
    }

    private static boolean onlyWords(Object... arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static String joined(List<Object> pieces, Object... words) {
        StringBuilder text = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof Integer place) {
                text.append(place < words.length ? words[place] : "{" + place + "}");
            } else {
                text.append(piece);
            }
        }
        return text.toString();
    }

    /** Words and the numbers of places; empty when there is more to it than that. */
    private List<Object> pieces() {
        List<Object> known = pieces;
        if (known == null) {
            known = taken(pattern);
            pieces = known;
        }
        return known;
    }

    private static List<Object> taken(String pattern) {
        if (pattern.indexOf('\'') >= 0) {
            return List.of();
        }
        List<Object> all = new ArrayList<>();
        int from = 0;
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            all.add(pattern.substring(from, place.start()));
            all.add(Integer.valueOf(place.group(1)));
            from = place.end();
        }
        all.add(pattern.substring(from));
        boolean more =
                all.stream()
                        .anyMatch(
                                piece -> piece instanceof String words && words.indexOf('{') >= 0);
        return more ? List.of() : List.copyOf(all);
    }

    private MessageFormat format() {
        MessageFormat known = format;
        if (known == null) {
            known = new MessageFormat(pattern, language.locale());
            format = known;
        }
        return known;
    }
}
