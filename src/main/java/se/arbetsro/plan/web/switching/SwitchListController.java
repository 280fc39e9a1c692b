package se.arbetsro.plan.web.switching;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Which local plans have not gone over to a version yet, for who leads the plan. */
@Controller
class SwitchListController {

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    private final PlanQueries plans;
    private final SwitchQueries switches;

    SwitchListController(PlanQueries plans, SwitchQueries switches) {
        this.plans = plans;
        this.switches = switches;
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/plans/{version}/switches")
    Html list(Shell shell, @PathVariable String version) {
        VersionRow to = version(version);
        return Html.of(
                new SwitchListPage(
                        shell,
                        to,
                        switches.waiting(to.id(), shell.day()),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_EDIT)
                                && plans.inUse(shell.today())
                                        .filter(inForce -> inForce.id().equals(to.id()))
                                        .isPresent()));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/plans/{version}/switches", params = "format")
    TableFile<SwitchQueries.Waiting> file(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        VersionRow to = version(version);
        TableExport<SwitchQueries.Waiting> export =
                TableExport.<SwitchQueries.Waiting>titled("Byte av version", "Change of version")
                        .column("Enhet", "Unit", ValueType.text(), SwitchQueries.Waiting::unitName)
                        .column(
                                "Planversion",
                                "Plan version",
                                ValueType.text(),
                                SwitchQueries.Waiting::versionKey)
                        .column("Öppna mål", "Open goals", COUNT, SwitchQueries.Waiting::openGoals)
                        .column(
                                "Öppna aktiviteter",
                                "Open activities",
                                COUNT,
                                SwitchQueries.Waiting::openActivities)
                        .column(
                                "Läge",
                                "State",
                                ValueType.text(),
                                row -> SwitchWords.state(shell, row))
                        .build();
        return TableFile.of(
                shell, export, format, () -> switches.waiting(to.id(), shell.day()).stream());
    }

    @Configuration(proxyBeanMethods = false)
    static class Exports {

        @Bean
        ExportList versionSwitchExport(SwitchListController page) {
            return new PermittedList(
                    "version-switches",
                    Permission.LOCAL_PLAN_READ,
                    Set.of("version"),
                    (shell, format, asked) -> page.file(shell, asked.text("version"), format));
        }
    }
}
