package se.arbetsro.governance.web.making;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.hearing.HearingQueries.ViewRow;
import se.arbetsro.governance.domain.hearing.Reply;
import se.arbetsro.governance.domain.making.CheckPointQueries.PointRow;
import se.arbetsro.governance.domain.making.MakingState;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.ConsultationLine;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanTexts.Sending;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The making of a plan version as a case: its time line, what bodies think and what came of it, the
 * officer report, the boards' decisions and the days on which one looks back.
 *
 * @param course the time line
 * @param submissions the texts that the boards were handed, to those who may read them
 * @param submitted whether the officer report has been handed over and the viewer may read it
 * @param mark what stands for what would be handed over now; null where there is nothing to hand
 *     over or the viewer does not keep the case
 */
public record PlanMakingPage(
        Shell shell,
        MakingRow making,
        List<CourseLine> course,
        List<Sending> sendings,
        List<Sending> submissions,
        List<HearingRow> hearings,
        List<ViewRow> views,
        List<BoardRow> boards,
        List<ConsultationLine> consultations,
        List<PointRow> points,
        boolean submitted,
        @Nullable String mark,
        List<HistoryLine> history)
        implements Page {

    public String href(String what) {
        return MakingForms.address(making.id()) + what;
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("governance.makings"), "/plan-makings"));
    }

    public String state() {
        return MakingWords.of(shell, making.state(), making.inForceOn());
    }

    public Tone tone() {
        return MakingWords.tone(making.state());
    }

    public boolean keeps() {
        return making.keeps();
    }

    public boolean writing() {
        return keeps() && making.state().writing();
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(shell.t("governance.making.version"), making.versionKey())
                        .leadingTo("/plans/" + making.versionKey()));
        facts.add(Fact.of(shell.t("governance.decision.registryNumber"), making.registryNumber()));
        facts.add(
                Fact.of(
                        shell.t("governance.making.boards"),
                        making.boards().isEmpty() ? null : making.boards()));
        if (making.inForceOn() != null) {
            facts.add(
                    Fact.of(
                            shell.t("governance.making.inForceOn"),
                            shell.date(making.inForceOn())));
        }
        return facts;
    }

    /**
     * What is missing before the version can come into force, each in a sentence; nothing to those
     * who see their own body's part alone.
     */
    public List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        if (!making.open()) {
            return lacking;
        }
        if (making.state().writing()) {
            if (sendings.isEmpty()) {
                lacking.add(shell.t("governance.making.lacks.sending"));
            }
            if (making.waiting() > 0) {
                lacking.add(shell.t("governance.making.lacks.views", making.waiting()));
            }
            if (making.unanswered() > 0) {
                lacking.add(shell.t("governance.making.lacks.answers"));
            }
            if (boards.isEmpty()) {
                lacking.add(shell.t("governance.making.lacks.boards"));
            }
            if (!making.reported()) {
                lacking.add(shell.t("governance.making.lacks.report"));
            }
            if (making.registryNumber() == null) {
                lacking.add(shell.t("governance.making.lacks.registryNumber"));
            }
        }
        if (making.state() == MakingState.SUBMITTED) {
            boards.stream()
                    .filter(board -> board.outcome() == null)
                    .forEach(board ->
                            lacking.add(shell.t("governance.making.lacks.decision", board.name())));
        }
        if (making.state() == MakingState.DECIDED) {
            lacking.add(shell.t("governance.making.lacks.day"));
        }
        return lacking;
    }

    public List<ViewRow> views(HearingRow hearing) {
        return views.stream().filter(view -> view.planHearingId().equals(hearing.id())).toList();
    }

    /** When the body took it up or is to answer, in a sentence. */
    public String when(HearingRow hearing) {
        return hearing.treatedOn() == null
                ? shell.t("governance.hearing.until", shell.date(hearing.answerBy()))
                : shell.t("governance.hearing.treated", shell.date(hearing.treatedOn()));
    }

    /** Whether someone has given a view and the body itself has said nothing. */
    public boolean answerMissing(HearingRow hearing) {
        return hearing.waits() && hearing.views() > 0 && making.state().writing();
    }

    public boolean late(HearingRow hearing) {
        return hearing.waits()
                && making.state().writing()
                && hearing.answerBy().isBefore(shell.today());
    }

    public String who(ViewRow view) {
        String name =
                view.givenByName() == null ? shell.t("governance.somebody") : view.givenByName();
        String day = shell.minute(view.givenAt());
        return view.recorded()
                ? shell.t("governance.view.recorded", name, day)
                : shell.t("governance.view.by", name, day);
    }

    public String of(Reply reply) {
        return MakingWords.of(shell, reply);
    }

    public Tone tone(Reply reply) {
        return MakingWords.tone(reply);
    }

    public String changes(Sending sending) {
        return href("/sendings/" + sending.number() + "/changes");
    }

    /** What a board decided, in a line; null while it has not. */
    public @Nullable String outcome(BoardRow board) {
        if (board.outcome() == null || board.decidedOn() == null) {
            return null;
        }
        String words = MakingWords.of(shell, board.outcome()) + " " + shell.date(board.decidedOn());
        return board.paragraph() == null ? words : words + ", " + board.paragraph();
    }

    public boolean decides(BoardRow board) {
        return making.state() == MakingState.SUBMITTED
                && board.outcome() == null
                && (keeps() || board.keeps());
    }

    /** Whether what a board did can be taken back as wrongly noted. */
    public boolean takesBack(BoardRow board) {
        return board.outcome() != null
                && (keeps() || board.keeps())
                && (making.state() == MakingState.SUBMITTED
                        || making.state() == MakingState.SENT_BACK
                        || making.state() == MakingState.DECIDED
                        || making.state() == MakingState.REJECTED);
    }

    public boolean submits() {
        return writing() && mark != null && making.unanswered() == 0 && !boards.isEmpty();
    }

    public boolean comesIntoForce() {
        return keeps() && making.state() == MakingState.DECIDED;
    }

    /** Whether days may be set on which one looks back. */
    public boolean looksBack() {
        return making.state().open() || making.state().approved();
    }

    public boolean missed(PointRow point) {
        return making.state().approved() && point.missed(shell.today());
    }

    public String of(ConsultationLine line) {
        String state =
                line.answered()
                        ? shell.t("governance.making.consultation.answered")
                        : line.ended() || line.answerBy() == null
                                ? shell.t("governance.making.consultation.ended")
                                : shell.t(
                                        "governance.making.consultation.waits",
                                        shell.date(line.answerBy()));
        return line.who() + " · " + line.body() + " · " + state;
    }
}
