package se.arbetsro.governance.web.making;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.plan.DecidedBy;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.web.NavigationItem;
import se.arbetsro.platform.web.Shell;

/** Where the making of plan versions is found: navigation, audit trail, command line. */
@Configuration(proxyBeanMethods = false)
class MakingPlaces {

    @Bean
    NavigationItem planMakingsItem() {
        return new PermittedItem(
                NavigationItem.Family.GOVERN,
                72,
                "governance.makings",
                "/plan-makings",
                Permission.PLAN_READ);
    }

    @Bean
    AuditedObjects auditedPlanMakings() {
        return () ->
                List.of(
                        new AuditedObjects.Seen(
                                "plan-making", Permission.PLAN_READ, "/plan-makings/{id}"));
    }

    @Bean
    ExportList planMakingExport(PlanMakingListController page) {
        return new PermittedList(
                "plan-makings",
                Permission.PLAN_READ,
                Set.of("state"),
                (shell, format, asked) ->
                        page.file(
                                shell,
                                asked.as(PlanMakingListController.MakingFilterForm.class),
                                format));
    }

    /** On the page of a version: the cases in which it is or was made. */
    @Bean
    DecidedBy makingOfVersion(PlanMakingQueries makings) {
        return new DecidedBy() {
            @Override
            public List<Line> version(PlanVersionId version, Shell shell) {
                return makings.of(version).stream()
                        .map(making ->
                                new Line(
                                        shell.t(
                                                "governance.making.behind",
                                                MakingWords.of(shell, making.state())),
                                        MakingForms.address(making.id())))
                        .toList();
            }

            @Override
            public List<Line> localPlan(LocalPlanId plan, Shell shell) {
                return List.of();
            }
        };
    }
}
