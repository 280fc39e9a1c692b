package se.arbetsro.plan.web.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * One proposal: what it says and on whose word, what carries it out for the whole municipality, and
 * what the steering groups have said.
 *
 * @param carrying null when local plans are not for the viewer
 * @param stands of those steering groups that the viewer may read
 * @param linkable activities that can be linked; empty when the viewer may not
 */
public record ProposalPage(
        Shell shell,
        ProposalRow proposal,
        @Nullable List<ProposalQueries.CarryingRow> carrying,
        List<StandQueries.StandRow> stands,
        List<ProposalQueries.LinkableRow> linkable,
        List<HistoryLine> history,
        boolean editable,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(proposal.versionKey(), "/plans/" + proposal.versionKey()),
                new Crumb(
                        shell.t("plan.proposals"),
                        "/plans/" + proposal.versionKey() + "/proposals"));
    }

    public String href() {
        return "/proposals/" + proposal.id().value();
    }

    public String title() {
        return shell.t("plan.proposal.numbered", proposal.position(), shell.in(proposal.title()));
    }

    /** What it is about: an area, or the version as a whole. */
    public String lead() {
        return shell.t(
                "plan.proposal.lead", proposal.versionKey(), ProposalWords.area(shell, proposal));
    }

    public List<Fact> facts() {
        String key = proposal.areaKey();
        return List.of(
                new Fact(
                        shell.t("plan.activity.area"),
                        ProposalWords.area(shell, proposal),
                        key == null ? null : "/plans/" + proposal.versionKey() + "/areas/" + key,
                        null),
                Fact.of(shell.t("plan.mandate"), ProposalWords.of(shell, proposal.mandate())),
                Fact.of(shell.t("plan.mandate.source"), proposal.mandateSource()),
                Fact.of(shell.t("plan.proposal.source"), proposal.source()));
    }

    public List<ProposalQueries.CarryingRow> activities() {
        return carrying == null ? List.of() : carrying;
    }

    public boolean standsShown() {
        return carrying != null;
    }

    public String makeHref() {
        return "/activities/new?from=proposal&cityWide=true&origin=" + proposal.id().value();
    }

    public List<Option> linkOptions() {
        return linkable.stream()
                .map(one -> Option.of(one.id().value().toString(), one.title()))
                .toList();
    }

    public String status(ProposalQueries.CarryingRow row) {
        return PlanWords.of(shell, row.status());
    }

    public String decision(ProposalQueries.CarryingRow row) {
        return PlanWords.decision(shell, row.status(), row.decidedBy(), row.decidedOn());
    }

    public Tone tone(ProposalQueries.CarryingRow row) {
        return PlanWords.tone(row.status());
    }

    public @Nullable String lang(ProposalQueries.CarryingRow row) {
        return PlanWords.lang(shell, row.lang());
    }

    public String stand(StandQueries.StandRow row) {
        return ProposalWords.of(shell, row.kind());
    }

    public Tone standTone(StandQueries.StandRow row) {
        return ProposalWords.tone(row.kind());
    }

    public @Nullable String lang(StandQueries.StandRow row) {
        return row.lang() == null ? null : PlanWords.lang(shell, row.lang());
    }

    public String standsHref(StandQueries.StandRow row) {
        return shell.link("/local-plans/" + row.localPlanId().value() + "/stands");
    }

    /** What came of a stand; empty when nothing has yet. */
    public String cameOf(StandQueries.StandRow row) {
        return row.open() + row.done() + row.goals() == 0
                ? ""
                : shell.t("plan.stand.cameOf", row.goals(), row.open(), row.done());
    }
}
