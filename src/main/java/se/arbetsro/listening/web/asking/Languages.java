package se.arbetsro.listening.web.asking;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The languages that an instrument can be translated into. */
public final class Languages {

    /** The national minority languages and those that interpreters are most often asked for. */
    private static final List<String> ALL =
            List.of(
                    "am", "ar", "bs", "de", "en", "es", "fa", "fi", "fr", "hr", "ku", "my", "pl",
                    "prs", "ps", "ro", "rom", "ru", "se", "sma", "smj", "so", "sq", "sr", "sw",
                    "th", "ti", "tr", "uk", "ur", "uz", "vi", "yi", "zh", "fit");

    /** Those that are written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "prs", "ps", "ur", "yi");

    private Languages() {}

    public static boolean known(String code) {
        return ALL.contains(code);
    }

    /** A language as those who speak it call it, such as on a way to a page in it. */
    public static String ownName(String code) {
        Locale locale = Locale.of(code);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** As the {@code dir} attribute has it. */
    public static String direction(String code) {
        return RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
    }

    /** Those that are not among some, by name; English is always among those that are there. */
    public static List<Option> further(Shell shell, Set<String> there) {
        Collator byName = Collator.getInstance(shell.language().locale());
        return ALL.stream()
                .filter(code -> !there.contains(code) && !code.equals("en"))
                .map(code -> Option.of(code, name(shell, code)))
                .sorted(Comparator.comparing(Option::label, byName))
                .toList();
    }

    /**
     * A language by its code, as it is called in the language of the page: by the messages where
     * the names that come with Java are not the usual ones.
     */
    public static String name(Shell shell, String code) {
        String key = "listening.language." + code;
        return shell.messages().has(shell.language(), key)
                ? shell.t(key)
                : Locale.of(code).getDisplayLanguage(shell.language().locale());
    }
}
