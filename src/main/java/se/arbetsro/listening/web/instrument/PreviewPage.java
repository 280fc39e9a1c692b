package se.arbetsro.listening.web.instrument;

import java.util.List;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.asking.AskedItem;
import se.arbetsro.listening.web.asking.Asking;
import se.arbetsro.listening.web.asking.Languages;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * An instrument as a respondent meets it on a phone; nothing of it is sent.
 *
 * @param shell speaks the language that is tried, or Swedish where the page's own words are in no
 *     other
 * @param reader speaks the language of who looks
 * @param language in which it is tried
 */
public record PreviewPage(
        Shell shell, Shell reader, InstrumentVersion version, String language, List<Option> areas)
        implements Page {

    /** A language to try. */
    public record Tried(String code, String name, String href) {}

    public String title() {
        return version.content().name().in(language);
    }

    public List<AskedItem> items() {
        return new Asking(shell, version.content(), language, areas).items();
    }

    public String intro() {
        Words intro = version.content().intro();
        return intro == null ? "" : intro.in(language);
    }

    public String direction() {
        return Languages.direction(language);
    }

    public String back() {
        return InstrumentWords.href(version.id()) + "?version=" + version.number();
    }

    /** The other languages in which some of it stands. */
    public List<Tried> others() {
        return version.content().languages().stream()
                .filter(code -> !code.equals(language))
                .map(code ->
                        new Tried(
                                code,
                                Languages.name(reader, code),
                                InstrumentWords.href(version.id())
                                        + "/preview?version="
                                        + version.number()
                                        + "&language="
                                        + code))
                .toList();
    }
}
