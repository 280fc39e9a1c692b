package se.arbetsro.plan.web.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.platform.web.StartPageCard.Kind;
import se.arbetsro.platform.web.StartPageCard.Line;

/** What the start page tells of stands that are still to be taken under the version in use. */
@Configuration(proxyBeanMethods = false)
class StandCards {

    private static final int MOST = 3;

    /** How many steering groups remain, for who leads the plan; for the others their own. */
    @Bean
    StartPageCard missingStands(PlanQueries plans, StandQueries stands) {
        return (viewer, shell) -> {
            if (!Access.may(viewer, Permission.LOCAL_PLAN_EDIT)) {
                return List.of();
            }
            Optional<VersionRow> version = plans.inUse(shell.today());
            return version.map(one -> lines(viewer, shell, one, stands)).orElse(List.of());
        };
    }

    private static List<Line> lines(
            Viewer viewer, Shell shell, VersionRow version, StandQueries stands) {
        List<StandQueries.MissingRow> missing =
                stands.missing(version.id(), Permission.LOCAL_PLAN_EDIT, shell.today());
        if (missing.isEmpty()) {
            return List.of();
        }
        if (Access.may(viewer, Permission.PLAN_EDIT)) {
            return List.of(
                    new Line(
                            Kind.STANDING,
                            shell.t("plan.stands.missing.city", missing.size()),
                            "/plans/" + version.key() + "/stands",
                            null,
                            null));
        }
        return missing.stream()
                .limit(MOST)
                .map(one ->
                        new Line(
                                Kind.TO_DO,
                                shell.t("plan.stands.missing", one.missing()),
                                "/local-plans/" + one.localPlanId().value() + "/stands",
                                null,
                                one.unitName()))
                .toList();
    }
}
