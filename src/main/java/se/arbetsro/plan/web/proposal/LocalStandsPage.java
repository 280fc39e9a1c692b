package se.arbetsro.plan.web.proposal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.proposal.StandKind;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** What a local steering group says of each thing that its plan version proposes. */
public record LocalStandsPage(
        Shell shell,
        LocalPlanView plan,
        List<StandQueries.StandRow> rows,
        List<StandQueries.EarlierRow> earlier)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(
                        shell.t("plan.localPlan.of", plan.unitName()),
                        "/local-plans/" + plan.id().value()));
    }

    public boolean editable() {
        return shell.asOf() == null && plan.editable();
    }

    public String lead() {
        long taken = rows.stream().filter(row -> row.id() != null).count();
        return shell.t("plan.stands.lead", rows.size(), taken, plan.versionKey());
    }

    public String formHref(StandQueries.StandRow row) {
        return "/local-plans/" + plan.id().value() + "/stands/" + row.proposalId().value();
    }

    public String proposalHref(StandQueries.StandRow row) {
        return shell.link("/proposals/" + row.proposalId().value());
    }

    public String title(StandQueries.StandRow row) {
        return shell.t("plan.proposal.numbered", row.position(), shell.in(row.title()));
    }

    public String kind(StandQueries.StandRow row) {
        return ProposalWords.of(shell, row.kind());
    }

    public Tone tone(StandQueries.StandRow row) {
        return ProposalWords.tone(row.kind());
    }

    public @Nullable String lang(StandQueries.StandRow row) {
        return row.lang() == null ? null : PlanWords.lang(shell, row.lang());
    }

    /** Who decided, and when, as far as it is said. */
    public String decided(StandQueries.StandRow row) {
        String by = Objects.requireNonNullElse(row.decidedBy(), "");
        return row.decidedOn() == null
                ? by
                : by.isEmpty()
                        ? shell.date(row.decidedOn())
                        : by + ", " + shell.date(row.decidedOn());
    }

    /** Whether something can be made from it here. */
    public boolean makes(StandQueries.StandRow row) {
        return editable() && row.id() != null && row.kind() != StandKind.NOT_HERE;
    }

    public String goalHref(StandQueries.StandRow row) {
        return "/goals/new?from=stand&origin=" + of(row);
    }

    public String activityHref(StandQueries.StandRow row) {
        return "/activities/new?from=stand&origin=" + of(row);
    }

    private static String of(StandQueries.StandRow row) {
        return row.id() == null ? "" : row.id().value().toString();
    }

    public String cameOf(StandQueries.StandRow row) {
        return row.open() + row.done() + row.goals() == 0
                ? ""
                : shell.t("plan.stand.cameOf", row.goals(), row.open(), row.done());
    }

    public List<StandQueries.EarlierRow> earlier(StandQueries.StandRow row) {
        return earlier.stream().filter(one -> one.proposalId().equals(row.proposalId())).toList();
    }

    /** An earlier stand in a line: what it was, and from when until when. */
    public String told(StandQueries.EarlierRow one) {
        return shell.t(
                "plan.stand.earlier",
                ProposalWords.of(shell, one.kind()),
                shell.minute(one.since()),
                shell.minute(one.until()));
    }
}
