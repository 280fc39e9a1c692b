package se.arbetsro.assessment.web.round;

import java.util.Arrays;
import java.util.List;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.round.DistrictRow;
import se.arbetsro.assessment.domain.round.Level;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundState;
import se.arbetsro.assessment.domain.round.UnitRow;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** A district in a round: at which level it analyses, whether it shares, how far its units are. */
public record ParticipantPage(
        Shell shell,
        RoundHead round,
        DistrictRow district,
        List<UnitRow> units,
        boolean mayChoose,
        FormErrors errors)
        implements Page {

    public String path() {
        return "/analyses/rounds/" + round.id().value() + "/districts/" + district.unitId().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(shell.in(round.name()), "/analyses/rounds/" + round.id().value()));
    }

    public List<Option> levels() {
        return Arrays.stream(Level.values())
                .map(level -> Option.of(level.name(), Words.of(shell, level)))
                .toList();
    }

    public String lead() {
        return shell.t("assessment.participant.lead", Words.of(shell, district.level()));
    }

    public boolean choosing() {
        return mayChoose && round.state() != RoundState.CLOSED;
    }

    public long confirmed() {
        return units.stream().filter(one -> one.state() == AnalysisState.CONFIRMED).count();
    }

    public String state(UnitRow row) {
        return Words.of(shell, row.state());
    }

    public Tone tone(UnitRow row) {
        return row.state() != AnalysisState.CONFIRMED && round.overdue(shell.day())
                ? Tone.BAD
                : Words.tone(row.state());
    }

    public String note(UnitRow row) {
        Integer missing = row.missing();
        if (row.sentBack()) {
            return shell.t("assessment.task.sentBack");
        }
        return missing == null ? "" : shell.t("assessment.task.missing", missing);
    }
}
