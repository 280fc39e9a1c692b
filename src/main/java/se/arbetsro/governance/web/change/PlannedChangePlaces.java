package se.arbetsro.governance.web.change;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.web.NavigationItem;

/** Where planned changes are found: the navigation, the audit trail, the command line. */
@Configuration(proxyBeanMethods = false)
class PlannedChangePlaces {

    @Bean
    NavigationItem plannedChangesItem() {
        return new PermittedItem(
                NavigationItem.Family.GOVERN,
                70,
                "governance.changes",
                "/planned-changes",
                Permission.PLANNED_CHANGE_READ);
    }

    @Bean
    AuditedObjects auditedPlannedChanges() {
        return () ->
                List.of(
                        new AuditedObjects.Seen(
                                "planned-change",
                                Permission.PLANNED_CHANGE_READ,
                                "/planned-changes/{id}"));
    }

    @Bean
    ExportList plannedChangeExport(PlannedChangeListController page) {
        return new PermittedList(
                "planned-changes",
                Permission.PLANNED_CHANGE_READ,
                Set.of("unit", "kind", "state", "year"),
                (shell, format, asked) ->
                        page.file(shell, asked.as(PlannedChangeFilterForm.class), format));
    }
}
