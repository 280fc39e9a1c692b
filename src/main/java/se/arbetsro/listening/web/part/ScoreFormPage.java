package se.arbetsro.listening.web.part;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.Score;
import se.arbetsro.listening.web.instrument.InstrumentWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a score.
 *
 * @param score the key of the score that is changed; null for a new one
 */
public record ScoreFormPage(
        Shell shell,
        InstrumentVersion version,
        @Nullable String score,
        ScoreForm form,
        FormErrors errors)
        implements Page {

    private Instrument instrument() {
        return version.content();
    }

    public List<Crumb> breadcrumb() {
        return InstrumentWords.crumbs(shell, version.id(), instrument());
    }

    public String back() {
        return InstrumentWords.href(version.id());
    }

    public String action() {
        return back() + "/scores" + (score == null ? "" : "/" + score);
    }

    public String title() {
        return shell.t(
                score == null
                        ? "listening.instrument.score.new"
                        : "listening.instrument.score.change");
    }

    /** The ratings of which it can be made. */
    public List<Option> items() {
        return instrument().items().stream()
                .filter(item -> item.answer() instanceof ResponseFormat.Rating)
                .map(item ->
                        Option.of(
                                item.key(),
                                InstrumentWords.number(instrument(), item.key())
                                        + ". "
                                        + item.prompt().in(shell.lang())))
                .toList();
    }

    public List<String> chosen() {
        return form.itemsOrNone();
    }

    public List<Option> kinds() {
        return Arrays.stream(Score.Kind.values())
                .map(one ->
                        new Option(
                                one.name(),
                                shell.t("listening.instrument.score.kind." + one),
                                shell.t("listening.instrument.score.kind." + one + ".hint")))
                .toList();
    }

    public List<Option> overs() {
        return Arrays.stream(Score.Over.values())
                .map(one ->
                        new Option(
                                one.name(),
                                shell.t("listening.instrument.score.over." + one),
                                shell.t("listening.instrument.score.over." + one + ".hint")))
                .toList();
    }
}
