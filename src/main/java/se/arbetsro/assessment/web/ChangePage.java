package se.arbetsro.assessment.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.overview.Change;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What is new, gone and moved since the last round.
 *
 * @param before null when there was no earlier round
 * @param lineNames the names of service lines by key
 * @param same how many answers are as they were, which are not listed
 */
public record ChangePage(
        Shell shell,
        RoundHead round,
        @Nullable RoundHead before,
        List<Change> changes,
        long same,
        Map<String, String> lineNames)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(shell.in(round.name()), "/analyses/rounds/" + round.id().value()));
    }

    public String lead() {
        return before == null
                ? shell.t("assessment.changes.none")
                : shell.t("assessment.changes.lead", shell.in(before.name()), same);
    }

    public String line(Change change) {
        String key = change.line();
        return key == null ? shell.t("assessment.line.whole") : lineNames.getOrDefault(key, key);
    }

    public String kind(Change change) {
        return switch (change.kind()) {
            case NEW -> shell.t("assessment.changes.NEW");
            case GONE -> shell.t("assessment.changes.GONE");
            case MOVED -> shell.t("assessment.changes.MOVED");
            case SAME -> shell.t("assessment.changes.SAME");
        };
    }

    public Tone tone(Change change) {
        return change.kind() == Change.Kind.MOVED ? Tone.INFO : Tone.NEUTRAL;
    }

    public String was(Change change) {
        return Words.of(shell, change.before());
    }

    public String is(Change change) {
        return Words.of(shell, change.now());
    }
}
