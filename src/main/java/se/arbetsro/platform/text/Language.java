package se.arbetsro.platform.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the interface. Swedish is the first: what has no English is shown in Swedish.
 */
public enum Language {
    SV("sv", Locale.forLanguageTag("sv-SE")),
    EN("en", Locale.forLanguageTag("en-GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The code of the {@code lang} attribute: {@code sv} or {@code en}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a code; Swedish when it is unknown or missing. */
    public static Language of(@Nullable String code) {
        return "en".equals(code) ? EN : SV;
    }
}
