package se.arbetsro.assessment.web.round;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.overview.Change;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What is new, gone and moved since the last round.
 *
 * @param before null when there was no earlier round
 * @param earlier the rounds that it can be laid beside
 * @param lineNames the names of service lines by key
 * @param counts how many there are of each kind, listed or not
 */
public record ChangePage(
        Shell shell,
        RoundHead round,
        @Nullable RoundHead before,
        List<Option> earlier,
        List<Change> changes,
        Paging paging,
        ChangeFilterForm filter,
        Map<Change.Kind, Long> counts,
        List<Option> districts,
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
                : shell.t(
                        "assessment.changes.lead",
                        shell.in(before.name()),
                        count(Change.Kind.SAME));
    }

    public long count(Change.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public List<Option> kinds() {
        return Arrays.stream(Change.Kind.values())
                .map(kind -> Option.of(kind.name(), word(shell, kind)))
                .toList();
    }

    public String line(Change change) {
        String key = change.line();
        return key == null ? shell.t("assessment.line.whole") : lineNames.getOrDefault(key, key);
    }

    public String kind(Change change) {
        return word(shell, change.kind());
    }

    static String word(Shell shell, Change.Kind kind) {
        return switch (kind) {
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
