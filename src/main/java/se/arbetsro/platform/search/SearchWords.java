package se.arbetsro.platform.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What someone typed into the search field, in the forms that PostgreSQL takes.
 *
 * @param typed the words as they were typed, without odd white space; at most 200 characters
 */
public record SearchWords(String typed) {

    private static final int LONGEST = 200;

    public SearchWords {
        typed = typed.strip().replaceAll("\\s+", " ");
        typed = typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** Whether there is enough to look for: at least two letters or digits. */
    public boolean worthwhile() {
        return typed.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
    }

    /**
     * For {@code to_tsquery('swedish', …)}: all words, each also as the beginning of a longer one.
     * Holds letters, digits, {@code :*} and {@code &} only.
     */
    public String tsquery() {
        return words().stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /** For {@code like}, with the signs that it gives a meaning taken as themselves. */
    public String like() {
        return "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<String> words() {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
