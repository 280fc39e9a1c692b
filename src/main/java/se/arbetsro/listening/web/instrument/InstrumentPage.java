package se.arbetsro.listening.web.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Difference;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentCheck;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat.Rating;
import se.arbetsro.listening.instrument.Rights;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.instrument.Score;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.asking.Languages;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * An instrument in one version: what is asked, how it is scored, in which languages.
 *
 * @param versions all that the viewer may see, the newest first
 * @param before the version before this one; null for the first
 * @param editable whether the viewer may write instruments
 * @param history what was done with it; empty for who may not write
 */
public record InstrumentPage(
        Shell shell,
        InstrumentVersion version,
        List<InstrumentVersion.Numbered> versions,
        @Nullable InstrumentVersion before,
        boolean editable,
        List<HistoryLine> history)
        implements Page {

    /** An item as it is read. */
    public record ShownItem(
            Item item,
            int number,
            String prompt,
            String answer,
            @Nullable String help,
            @Nullable String comment,
            @Nullable String route,
            boolean first,
            boolean last) {}

    /** How far the translation into a language has come. */
    public record Translated(String code, String name, int done, int all, boolean complete) {}

    public Instrument content() {
        return version.content();
    }

    public List<Crumb> breadcrumb() {
        return InstrumentWords.crumbs(shell);
    }

    public String title() {
        return content().name().in(shell.lang());
    }

    public String href(String below) {
        return InstrumentWords.href(version.id()) + below;
    }

    /** A place below, in the version that is shown. */
    public String hrefOfVersion(String below) {
        return href(below) + "?version=" + version.number();
    }

    /** Whether items and words may be changed here and now. */
    public boolean writable() {
        return editable && version.writable();
    }

    public boolean canBeginVersion() {
        return editable && !version.draft() && versions.getFirst().number() == version.number();
    }

    /** Whether one of one's own may be begun with what this says. */
    public boolean canCopy() {
        return editable && !content().isUnmodified();
    }

    /** Makes copying happen once. */
    public String key() {
        return Once.newKey();
    }

    /** What differs from the version before, item by item; empty when nothing does. */
    public List<String> differences() {
        return before == null
                ? List.of()
                : Difference.between(before.content(), content()).stream()
                        .map(one ->
                                shell.t(
                                        "listening.instrument.difference." + one.kind(),
                                        one.item().prompt().in(shell.lang())))
                        .toList();
    }

    public List<String> faults() {
        return version.draft()
                ? InstrumentCheck.of(content()).stream()
                        .map(fault -> InstrumentWords.fault(shell, content(), fault))
                        .toList()
                : List.of();
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        shell.t("listening.instrument.audience"),
                        InstrumentWords.audience(shell, content().audience())));
        facts.add(Fact.of(shell.t("listening.instrument.state"), state()));
        Rights rights = content().rights();
        if (rights != null) {
            facts.add(Fact.of(shell.t("listening.instrument.holder"), rights.holder()));
            if (rights.licence() != null) {
                facts.add(Fact.of(shell.t("listening.instrument.licence"), rights.licence()));
            }
        }
        if (content().intro() != null) {
            facts.add(
                    Fact.of(
                            shell.t("listening.instrument.intro"),
                            content().intro().in(shell.lang())));
        }
        return facts;
    }

    public @Nullable String url() {
        Rights rights = content().rights();
        return rights == null ? null : rights.url();
    }

    private String state() {
        InstrumentVersion.Fixed fixed = version.fixed();
        return fixed == null
                ? shell.t("listening.instrument.versionDraft", version.number())
                : shell.t(
                        "listening.instrument.versionFixed",
                        version.number(),
                        shell.minute(fixed.at()));
    }

    public List<ShownItem> items() {
        List<ShownItem> shown = new ArrayList<>();
        for (Item item : content().items()) {
            Words comment = item.answer() instanceof Rating rating ? rating.comment() : null;
            shown.add(
                    new ShownItem(
                            item,
                            shown.size() + 1,
                            item.prompt().in(shell.lang()),
                            InstrumentWords.answer(shell, content(), item.answer()),
                            item.help() == null ? null : item.help().in(shell.lang()),
                            comment == null ? null : comment.in(shell.lang()),
                            InstrumentWords.route(shell, content(), item.route()),
                            shown.isEmpty(),
                            shown.size() + 1 == content().items().size()));
        }
        return shown;
    }

    public String labels(Scale scale) {
        return InstrumentWords.labels(shell, scale);
    }

    public String of(Score score) {
        return InstrumentWords.score(shell, content(), score);
    }

    /** The languages with how much of the texts is in each, Swedish first. */
    public List<Translated> translations() {
        Map<String, Words> texts = content().texts();
        TreeSet<String> codes = new TreeSet<>(content().languages());
        codes.add("en");
        codes.remove(Words.SWEDISH);
        List<Translated> all = new ArrayList<>();
        all.add(translated(Words.SWEDISH, texts));
        codes.forEach(code -> all.add(translated(code, texts)));
        return all;
    }

    private Translated translated(String code, Map<String, Words> texts) {
        int done =
                (int)
                        texts.values().stream()
                                .filter(words -> words.languages().contains(code))
                                .count();
        return new Translated(
                code, Languages.name(shell, code), done, texts.size(), done == texts.size());
    }

    /** Languages that nothing has been translated into yet. */
    public List<Option> furtherLanguages() {
        return Languages.further(shell, content().languages());
    }

    public String stateOf(InstrumentVersion.Numbered one) {
        return one.fixedAt() == null
                ? shell.t("listening.instrument.draft")
                : shell.t("listening.instrument.fixedOn", shell.minute(one.fixedAt()));
    }
}
