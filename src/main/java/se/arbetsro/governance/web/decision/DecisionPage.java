package se.arbetsro.governance.web.decision;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.governance.domain.decision.SubjectQueries.MadeRow;
import se.arbetsro.governance.domain.decision.SubjectQueries.SubjectRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A decision: what, by whom, when, and what it is about.
 *
 * @param made the activities that were made from it
 * @param subjects the plan versions and local plans that it is about
 * @param choices what else it can be said to be about, for who keeps the body
 */
public record DecisionPage(
        Shell shell,
        DecisionRow decision,
        List<MadeRow> made,
        List<SubjectRow> subjects,
        List<Option> choices,
        List<HistoryLine> history)
        implements Page {

    public String href(String what) {
        return "/decisions/" + decision.id().value() + what;
    }

    public String lead() {
        return shell.t("governance.decision.by", decision.body(), shell.date(decision.decidedOn()));
    }

    /** Whether it is corrected here; one of a meeting changes with its minutes. */
    public boolean corrects() {
        return decision.keeps() && decision.meetingId() == null;
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(shell.t("governance.body"), decision.body())
                        .leadingTo("/bodies/" + decision.bodyId().value()));
        facts.add(Fact.of(shell.t("governance.decision.day"), shell.date(decision.decidedOn())));
        if (decision.registryNumber() != null) {
            facts.add(
                    Fact.of(
                            shell.t("governance.decision.registryNumber"),
                            decision.registryNumber()));
        }
        if (decision.meetingId() != null) {
            facts.add(
                    Fact.of(
                                    shell.t("governance.minutes"),
                                    shell.t(
                                            decision.settled()
                                                    ? "governance.meeting.state.SIGNED"
                                                    : "governance.minutes.draft"))
                            .leadingTo("/meetings/" + decision.meetingId().value() + "/minutes"));
        }
        return facts;
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("governance.decisions"), "/decisions"));
    }
}
