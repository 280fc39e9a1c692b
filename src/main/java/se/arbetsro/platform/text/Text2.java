package se.arbetsro.platform.text;

import org.jspecify.annotations.Nullable;

/**
 * A text that the municipality publishes, such as the name of a plan area: always in Swedish, in
 * English when it has been translated. Texts of the interface are messages instead, and what people
 * write has one language only.
 */
public record Text2(String sv, @Nullable String en) {

    /** The text in the language, or the Swedish where there is no translation. */
    public String in(Language language) {
        return language == Language.EN && en != null ? en : sv;
    }

    /** The language in which {@link #in} answers: goes into the {@code lang} attribute. */
    public Language languageIn(Language language) {
        return language == Language.EN && en != null ? Language.EN : Language.SV;
    }
}
