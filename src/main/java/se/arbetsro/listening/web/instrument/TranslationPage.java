package se.arbetsro.listening.web.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.asking.Languages;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form in which the texts of an instrument are written in another language.
 *
 * @param code the language
 * @param typed what was sent, by field; empty when the form is opened
 */
public record TranslationPage(
        Shell shell,
        InstrumentVersion version,
        String code,
        long seen,
        Map<String, String> typed,
        FormErrors errors)
        implements Page {

    /** One text: the Swedish, and the field in which it is written in the other language. */
    public record Line(String field, String place, String swedish, String value, boolean isLong) {}

    /** The name of the field of a place. */
    static String field(String place) {
        return "text." + place;
    }

    public List<Crumb> breadcrumb() {
        return InstrumentWords.crumbs(shell, version.id(), version.content());
    }

    public String back() {
        return InstrumentWords.href(version.id());
    }

    public String action() {
        return back() + "/languages/" + code;
    }

    public String title() {
        return shell.t("listening.instrument.translate.title", language());
    }

    public String language() {
        return Languages.name(shell, code);
    }

    public String direction() {
        return Languages.direction(code);
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        version.content()
                .texts()
                .forEach((place, words) ->
                        lines.add(
                                new Line(
                                        field(place),
                                        place(place),
                                        words.sv(),
                                        value(place, words),
                                        words.sv().length() > 80)));
        return lines;
    }

    /** Where the text stands; a score is named by the text itself. */
    private String place(String place) {
        return place.startsWith("score.")
                ? shell.t("listening.instrument.place.score")
                : InstrumentWords.place(shell, version.content(), place);
    }

    private String value(String place, Words words) {
        @Nullable String sent = typed.get(field(place));
        return sent != null ? sent : words.byLanguage().getOrDefault(code, "");
    }
}
