package se.arbetsro.listening.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that respondents read, in as many languages as it has been translated into: always in
 * Swedish. Differs from {@link se.arbetsro.platform.text.Text2}, which knows the two languages of
 * the interface.
 *
 * @param byLanguage the text by language code such as {@code sv}, {@code en} or {@code ar}
 */
public record Words(@JsonValue Map<String, String> byLanguage) {

    public static final String SWEDISH = "sv";

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    /**
     * @throws IllegalArgumentException when the Swedish is missing, a text is blank or a code is
     *     none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(SWEDISH)) {
            throw new IllegalArgumentException("no Swedish text");
        }
        byLanguage.forEach((code, text) -> {
            if (!CODE.matcher(code).matches() || text.isBlank()) {
                throw new IllegalArgumentException("no text in a known language: " + code);
            }
        });
    }

    public static Words sv(String text) {
        return new Words(Map.of(SWEDISH, text));
    }

    public static Words of(String sv, @Nullable String en) {
        return en == null ? sv(sv) : new Words(Map.of(SWEDISH, sv, "en", en));
    }

    public String sv() {
        return in(SWEDISH);
    }

    /** The text in a language, or the Swedish where it has not been translated. */
    public String in(String language) {
        String text = byLanguage.get(language);
        return text == null ? byLanguage.getOrDefault(SWEDISH, "") : text;
    }

    /** The language in which {@link #in} answers: goes into the {@code lang} attribute. */
    public String languageIn(String language) {
        return byLanguage.containsKey(language) ? language : SWEDISH;
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }

    /** The same with another text in a language; without it when the text is null. */
    public Words with(String language, @Nullable String text) {
        Map<String, String> changed = new TreeMap<>(byLanguage);
        if (text == null) {
            changed.remove(language);
        } else {
            changed.put(language, text);
        }
        return new Words(changed);
    }

    /**
     * The same said anew in Swedish. Translations of what no longer stands there are not kept: they
     * would say something else.
     */
    public Words saidAnew(String swedish) {
        return swedish.equals(sv()) ? this : sv(swedish);
    }
}
