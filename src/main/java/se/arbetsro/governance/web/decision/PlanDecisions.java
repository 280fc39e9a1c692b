package se.arbetsro.governance.web.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.decision.SubjectQueries;
import se.arbetsro.governance.domain.decision.SubjectQueries.StatedRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.DecidedBy;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** On the pages of plan versions and local plans: which body decided, and when. */
@Component
class PlanDecisions implements DecidedBy {

    private final SubjectQueries subjects;

    PlanDecisions(SubjectQueries subjects) {
        this.subjects = subjects;
    }

    @Override
    public List<Line> version(PlanVersionId version, Shell shell) {
        return mayRead()
                ? subjects.about(version.value(), null).stream()
                        .map(row -> line(row, shell))
                        .toList()
                : List.of();
    }

    @Override
    public List<Line> localPlan(LocalPlanId plan, Shell shell) {
        return mayRead()
                ? subjects.about(null, plan.value()).stream().map(row -> line(row, shell)).toList()
                : List.of();
    }

    private static boolean mayRead() {
        return Access.may(CurrentViewer.get(), Permission.BODY_READ);
    }

    private static Line line(StatedRow row, Shell shell) {
        String words = shell.t("governance.decision.by", row.body(), shell.date(row.decidedOn()));
        return new Line(
                row.registryNumber() == null ? words : words + ", " + row.registryNumber(),
                "/decisions/" + row.id().value());
    }
}
