package se.arbetsro.governance.web.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.FollowUpRow;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.Representative;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.SetRow;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.StanceRow;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.StepRow;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.ViewRow;
import se.arbetsro.governance.domain.change.ChangeKind;
import se.arbetsro.governance.domain.change.ChangeState;
import se.arbetsro.governance.domain.change.PlanWorkQueries.Stood;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.consultation.TakenUpQueries.AskedLine;
import se.arbetsro.governance.domain.consultation.TakenUpQueries.MatterLine;
import se.arbetsro.governance.domain.consultation.TakenUpQueries.MeetingLine;
import se.arbetsro.governance.web.ConsultationWords;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * A planned change: what and why, the employees' part, how its risks stand, what came of it.
 *
 * @param work how the plan work stood around the day on which it was carried out; empty before
 * @param changesUnits whether the viewer may begin a change set
 */
public record PlannedChangePage(
        Shell shell,
        ChangeRow change,
        List<StepRow> steps,
        List<ViewRow> views,
        List<Representative> representatives,
        List<StanceRow> stances,
        List<SetRow> sets,
        List<FollowUpRow> followUps,
        List<Stood> work,
        TakenUp takenUp,
        boolean changesUnits,
        List<HistoryLine> history)
        implements Page {

    /**
     * Where the change is taken up, and who is asked before it is decided.
     *
     * @param anyAsked whether anybody was asked or need not be, seen by the viewer or not
     * @param ahead meetings where the viewer can take it up
     * @param gate whether the municipality asks that consultations are over before a decision
     */
    public record TakenUp(
            List<MatterLine> matters,
            List<AskedLine> asked,
            boolean anyAsked,
            List<MeetingLine> ahead,
            boolean gate) {}

    public String href(String what) {
        return ChangeForms.address(change.id()) + what;
    }

    public String lead() {
        return ChangeWords.of(shell, change.kind()) + " · " + change.unitName();
    }

    public String state() {
        return ChangeWords.of(shell, change.state());
    }

    public Tone tone() {
        return ChangeWords.tone(change.state());
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("governance.changes"), "/planned-changes"));
    }

    public boolean edits() {
        return change.edits();
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(shell.t("governance.unit"), change.unitName())
                        .leadingTo("/units/" + change.unitId().value()));
        facts.add(Fact.of(shell.t("governance.change.affected"), change.affectedNames()));
        facts.add(Fact.of(shell.t("governance.change.happensOn"), shell.date(change.happensOn())));
        String decision = ChangeWords.decision(shell, change.decidedBy(), change.decidedOn());
        if (decision != null) {
            facts.add(Fact.of(shell.t("governance.change.decision"), decision));
        }
        if (change.contact() != null) {
            facts.add(Fact.of(shell.t("governance.change.contact"), change.contact()));
        }
        return facts;
    }

    /** That nobody has been asked before the decision, and what to do; null where all is well. */
    public @Nullable String notice() {
        if (!edits() || takenUp.anyAsked() || !change.state().open()) {
            return null;
        }
        if (!undecided()) {
            return shell.t("governance.change.consult.without");
        }
        return takenUp.gate()
                ? shell.t("governance.change.consult.gate")
                : shell.t("governance.change.consult.none");
    }

    private boolean undecided() {
        return change.state() == ChangeState.NOTICE || change.state() == ChangeState.ASSESSING;
    }

    public boolean takesUp() {
        return edits() && undecided();
    }

    public String href(MatterLine matter) {
        return "/meetings/" + matter.meetingId().value();
    }

    public String of(MatterLine matter) {
        return shell.t("governance.meeting.of", matter.body(), shell.date(matter.day()))
                + ": "
                + matter.heading();
    }

    /** The address of what was decided there; null where nothing is that the viewer may see. */
    public @Nullable String decision(MatterLine matter) {
        return matter.decision() == null ? null : "/decisions/" + matter.decision().value();
    }

    public String decided(MatterLine matter) {
        return matter.settled()
                ? shell.t("governance.change.takenUp.decided")
                : shell.t("governance.change.takenUp.unsigned");
    }

    public String of(AskedLine line) {
        return ConsultationWords.of(shell, line);
    }

    public String of(MeetingLine meeting) {
        return shell.t("governance.meeting.of", meeting.body(), shell.date(meeting.day()));
    }

    public String agenda(MeetingLine meeting) {
        return "/meetings/"
                + meeting.id().value()
                + "/matters/new?about="
                + ChangeForms.address(change.id());
    }

    /** Until when employees can say what they think, in a sentence. */
    public String until() {
        if (change.viewsUntil() == null) {
            return shell.t("governance.change.viewsUntil.notSet");
        }
        return change.viewsUntil().isBefore(shell.today())
                ? shell.t("governance.change.viewsUntil.past", shell.date(change.viewsUntil()))
                : shell.t("governance.change.viewsUntil.open", shell.date(change.viewsUntil()));
    }

    public String of(Representative one) {
        return one.role().equals("SAFETY_REPRESENTATIVE")
                ? shell.t("governance.change.safety")
                : shell.t("governance.change.union");
    }

    /** How the assessment of risks stands, in a sentence. */
    public String risks() {
        if (change.assessedAt() != null) {
            return shell.t(
                    "governance.change.risks.finished",
                    shell.minute(change.assessedAt()),
                    change.risks(),
                    change.serious());
        }
        return change.risks() == 0
                ? shell.t("governance.change.risks.none")
                : shell.t("governance.change.risks.open", change.risks(), change.serious());
    }

    /** Whether what is decided or done has risks that nobody has finished assessing. */
    public boolean unassessed() {
        return change.assessedAt() == null
                && (change.state() == ChangeState.DECIDED
                        || change.state() == ChangeState.CARRIED_OUT);
    }

    public boolean reorganises() {
        return change.kind() == ChangeKind.REORGANISATION;
    }

    public boolean beginsSet() {
        return reorganises()
                && changesUnits
                && sets.isEmpty()
                && (change.state().ahead() || change.state() == ChangeState.CARRIED_OUT);
    }

    public String key() {
        return Once.newKey();
    }

    public String of(SetRow set) {
        String day = shell.date(set.effectiveOn());
        return set.carriedOut()
                ? shell.t("governance.change.set.done", day)
                : shell.t("governance.change.set.draft", day);
    }

    public String of(StepRow step) {
        return ChangeWords.of(shell, step.state());
    }

    public String who(StepRow step) {
        String name = step.name() == null ? shell.t("governance.somebody") : step.name();
        return name + ", " + shell.minute(step.enteredAt());
    }

    /** The steps that may be taken next. */
    public List<ChangeState> next() {
        return Arrays.stream(ChangeState.values()).filter(change.state()::canBecome).toList();
    }

    public String step(ChangeState next) {
        return ChangeWords.step(shell, change.state(), next);
    }

    public String of(StanceRow row) {
        return ChangeWords.stance(shell, row.stance(), row.stanceOn());
    }

    public Tone tone(StanceRow row) {
        return ChangeWords.tone(row.stance());
    }

    public String name(StanceRow row) {
        return row.name() == null ? shell.t("governance.protectedName") : row.name();
    }

    public boolean followsUp() {
        return !followUps.isEmpty()
                || Stream.of(ChangeState.DECIDED, ChangeState.CARRIED_OUT)
                        .anyMatch(state -> state == change.state());
    }

    public boolean late(FollowUpRow row) {
        return row.late(shell.today());
    }

    public @Nullable String edit(FollowUpRow row) {
        return edits() ? "/change-follow-ups/" + row.id().value() : null;
    }
}
