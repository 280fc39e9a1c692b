package se.arbetsro.assessment.web.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.round.DistrictRow;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** A round and how far its districts have come. */
public record RoundPage(Shell shell, RoundHead round, List<DistrictRow> districts, boolean maySteer)
        implements Page {

    public String path() {
        return "/analyses/rounds/" + round.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("assessment.title"), "/analyses"));
    }

    public String lead() {
        return shell.t(
                "assessment.round.lead",
                round.period().words(shell.language()),
                shell.date(round.dueOn()));
    }

    public List<Fact> facts() {
        return List.of(
                Fact.of(shell.t("assessment.round.state"), Words.of(shell, round.state())),
                Fact.of(shell.t("assessment.round.version"), round.planVersion()),
                Fact.of(shell.t("assessment.round.due"), shell.date(round.dueOn())),
                Fact.of(
                        shell.t("assessment.round.opened"),
                        step(round.openedAt(), round.openedBy())),
                Fact.of(
                        shell.t("assessment.round.closed"),
                        step(round.closedAt(), round.closedBy())));
    }

    private String step(java.time.@Nullable Instant at, @Nullable String by) {
        if (at == null) {
            return shell.t("assessment.round.notYet");
        }
        return by == null ? shell.minute(at) : shell.minute(at) + ", " + by;
    }

    public long confirmed() {
        return districts.stream().mapToLong(DistrictRow::confirmed).sum();
    }

    public long analyses() {
        return districts.stream().mapToLong(DistrictRow::analyses).sum();
    }

    public String level(DistrictRow row) {
        return Words.of(shell, row.level());
    }

    public String progress(DistrictRow row) {
        return shell.t("assessment.round.progress", row.confirmed(), row.submitted(), row.drafts());
    }

    public Tone tone(DistrictRow row) {
        if (row.done()) {
            return Tone.GOOD;
        }
        return round.overdue(shell.day()) ? Tone.BAD : Tone.INFO;
    }

    public String word(DistrictRow row) {
        if (row.analyses() == 0) {
            return shell.t("assessment.round.notAsked");
        }
        if (row.done()) {
            return shell.t("assessment.state.CONFIRMED");
        }
        return round.overdue(shell.day())
                ? shell.t("assessment.round.overdue")
                : shell.t("assessment.round.underWay");
    }

    public boolean prepared() {
        return round.state() == se.arbetsro.assessment.domain.round.RoundState.PREPARED;
    }

    public boolean closed() {
        return round.state() == se.arbetsro.assessment.domain.round.RoundState.CLOSED;
    }
}
