package se.arbetsro.governance.web.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries.ActivityRow;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries.FollowUpRow;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries.MeetingRow;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * An inquiry: what is asked, what was answered, what is done about it.
 *
 * @param decision by which it was answered; null for none, or none that the viewer may see
 * @param linkable activities that could be linked
 * @param find words that they are looked for by; null for none
 * @param more whether there are more than are listed
 * @param plans whether the viewer may begin an activity from it
 * @param ahead meetings on whose agenda the viewer can put it
 */
public record InquiryPage(
        Shell shell,
        InquiryRow inquiry,
        List<String> areas,
        @Nullable DecisionRow decision,
        List<ActivityRow> activities,
        List<Option> linkable,
        @Nullable String find,
        boolean more,
        boolean plans,
        List<FollowUpRow> followUps,
        List<MeetingRow> takenUp,
        List<MeetingRow> ahead,
        List<HistoryLine> history)
        implements Page {

    public String href(String what) {
        return InquiryWords.address(inquiry.id()) + what;
    }

    public String asked() {
        return InquiryWords.asked(shell, inquiry.kind());
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("governance.inquiries"), "/inquiries"));
    }

    public String lead() {
        return shell.t(
                "governance.inquiry.lead",
                InquiryWords.of(shell, inquiry.kind()),
                inquiry.askedBy(),
                shell.date(inquiry.receivedOn()));
    }

    public String state() {
        return InquiryWords.of(shell, inquiry.state());
    }

    public Tone tone() {
        return InquiryWords.tone(inquiry.state());
    }

    /** Whether to offer looking for activities by words. */
    public boolean finds() {
        return find != null || more;
    }

    /** Whether the viewer may go on with it. */
    public boolean open() {
        return inquiry.edits() && !inquiry.closed();
    }

    /** What should have been done by now; null when nothing is late. */
    public @Nullable String late() {
        return inquiry.nextOn() != null && inquiry.late(shell.today())
                ? shell.t(
                        "governance.inquiry.late." + inquiry.nextStep(),
                        shell.date(inquiry.nextOn()))
                : null;
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(shell.t("governance.inquiry.askedBy"), inquiry.askedBy()));
        if (inquiry.theirNumber() != null) {
            facts.add(Fact.of(shell.t("governance.inquiry.theirNumber"), inquiry.theirNumber()));
        }
        facts.add(Fact.of(shell.t("governance.decision.registryNumber"), inquiry.registryNumber()));
        facts.add(
                inquiry.bodyId() == null
                        ? Fact.of(shell.t("governance.inquiry.to"), inquiry.unit())
                                .leadingTo("/units/" + inquiry.unitId().value())
                        : Fact.of(
                                        shell.t("governance.inquiry.to"),
                                        inquiry.body() + ", " + inquiry.unit())
                                .leadingTo("/bodies/" + inquiry.bodyId().value()));
        facts.add(
                Fact.of(
                        shell.t("governance.inquiry.responsible"),
                        inquiry.responsible() == null
                                ? shell.t("governance.protectedName")
                                : inquiry.responsible()));
        facts.add(Fact.of(shell.t("governance.inquiry.dueOn"), shell.date(inquiry.dueOn())));
        if (inquiry.kind().demands()) {
            facts.add(
                    Fact.of(
                            shell.t("governance.inquiry.fine"),
                            shell.t(inquiry.fine() ? "governance.yes" : "governance.no")));
            facts.add(
                    Fact.of(
                            shell.t("governance.inquiry.metBy"),
                            inquiry.metBy() == null
                                    ? shell.t("governance.inquiry.metBy.none")
                                    : shell.date(inquiry.metBy())));
        }
        facts.add(
                Fact.of(
                        shell.t("governance.inquiry.areas"),
                        areas.isEmpty()
                                ? shell.t("governance.inquiry.areas.none")
                                : String.join(" · ", areas)));
        return facts;
    }

    public String answer() {
        return InquiryWords.answer(shell, inquiry.kind());
    }

    /** When the answer was sent, and under which number; that it is a draft. */
    public String answerState() {
        if (inquiry.sentOn() == null) {
            return inquiry.answer() == null
                    ? shell.t("governance.inquiry.answer.none", shell.date(inquiry.dueOn()))
                    : shell.t("governance.inquiry.answer.draft", shell.date(inquiry.dueOn()));
        }
        return inquiry.answerNumber() == null
                ? shell.t("governance.inquiry.answer.sent", shell.date(inquiry.sentOn()))
                : shell.t(
                        "governance.inquiry.answer.sentAs",
                        shell.date(inquiry.sentOn()),
                        inquiry.answerNumber());
    }

    /** Which body decided the answer, and when. */
    public String of(DecisionRow by) {
        return shell.t("governance.decision.by", by.body(), shell.date(by.decidedOn()));
    }

    public String evidenceState() {
        return inquiry.metOn() == null
                ? shell.t("governance.inquiry.evidence.none")
                : shell.t("governance.inquiry.evidence.met", shell.date(inquiry.metOn()));
    }

    public String begin() {
        return "/activities/new?from=inquiry&origin=" + inquiry.id().value();
    }

    public boolean late(FollowUpRow row) {
        return row.late(shell.today());
    }

    public String of(MeetingRow meeting) {
        return shell.t("governance.meeting.of", meeting.body(), shell.date(meeting.day()));
    }

    public String agenda(MeetingRow meeting) {
        return "/meetings/"
                + meeting.id().value()
                + "/matters/new?about="
                + InquiryWords.address(inquiry.id());
    }
}
