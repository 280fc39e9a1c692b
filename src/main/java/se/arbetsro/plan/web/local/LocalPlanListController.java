package se.arbetsro.plan.web.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The local plans of all units that the viewer may read, as a page and as a file. */
@Controller
class LocalPlanListController {

    private final LocalPlanQueries localPlans;
    private final PlanQueries plans;
    private final Choices choices;

    LocalPlanListController(LocalPlanQueries localPlans, PlanQueries plans, Choices choices) {
        this.localPlans = localPlans;
        this.plans = plans;
        this.choices = choices;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/local-plans")
    Html list(
            Shell shell,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "1") int page) {
        List<VersionRow> versions = plans.versions(shell.day());
        Optional<VersionRow> version = asked(versions, plan, shell.day());
        LocalPlanQueries.LocalPlanFilter filter =
                new LocalPlanQueries.LocalPlanFilter(
                        version.map(VersionRow::id).orElse(null), unit);
        Paging paging = Paging.of(page, localPlans.count(filter, shell.asOf()));
        return Html.of(
                new LocalPlanListPage(
                        shell,
                        localPlans.list(filter, shell.asOf(), paging.size(), paging.offset()),
                        paging,
                        versions.stream().map(one -> Option.of(one.key(), one.key())).toList(),
                        version.map(VersionRow::key).orElse(""),
                        choices.units(unit, shell.day()).stream()
                                .map(one -> Option.of(one.id().value().toString(), one.name()))
                                .toList(),
                        unit == null ? "" : unit.value().toString(),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_EDIT)));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/local-plans", params = "format")
    TableFile<LocalPlanQueries.LocalPlanRow> file(
            Shell shell,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam TableFormat format) {
        LocalPlanQueries.LocalPlanFilter filter =
                new LocalPlanQueries.LocalPlanFilter(
                        asked(plans.versions(shell.day()), plan, shell.day())
                                .map(VersionRow::id)
                                .orElse(null),
                        unit);
        return TableFile.of(
                shell,
                LocalPlanListPage.EXPORT,
                format,
                () -> localPlans.list(filter, shell.asOf(), Integer.MAX_VALUE, 0).stream());
    }

    private static Optional<VersionRow> asked(
            List<VersionRow> versions, @Nullable String key, LocalDate day) {
        return key == null
                ? versions.stream().filter(version -> version.usedOn(day)).findFirst()
                : versions.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
