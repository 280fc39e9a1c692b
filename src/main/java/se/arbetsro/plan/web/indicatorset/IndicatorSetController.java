package se.arbetsro.plan.web.indicatorset;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet.Followed;
import se.arbetsro.plan.domain.indicatorset.IndicatorSets;
import se.arbetsro.plan.domain.indicatorset.SetChanged;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** By which indicators a version of the plan is followed, year by year. */
@Controller
@OfToday
class IndicatorSetController {

    private static final String ADDRESS = "/plans/{version}/indicators";

    private final PlanQueries plans;
    private final IndicatorSets sets;
    private final LastSaved lastSaved;
    private final Access access;

    IndicatorSetController(
            PlanQueries plans, IndicatorSets sets, LastSaved lastSaved, Access access) {
        this.plans = plans;
        this.sets = sets;
        this.lastSaved = lastSaved;
        this.access = access;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(ADDRESS)
    Html set(
            Shell shell,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable Integer year) {
        VersionRow row = version(version);
        return Html.of(
                new IndicatorSetPage(
                        shell,
                        row,
                        sets.of(row.id(), asked(shell, year)),
                        sets.years(row.id(), shell.today()),
                        Access.may(CurrentViewer.get(), Permission.INDICATOR_READ),
                        access.mayEverywhere(Permission.PLAN_EDIT)));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = ADDRESS, params = "format")
    TableFile<Followed> file(
            Shell shell,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam TableFormat format) {
        IndicatorSet set = sets.of(version(version).id(), asked(shell, year));
        return TableFile.of(shell, export(shell, set), format, () -> set.chosen().stream());
    }

    private static TableExport<Followed> export(Shell shell, IndicatorSet set) {
        return TableExport.<Followed>titled("Tal som planen följs med", "Indicators of the plan")
                .column("År", "Year", ValueType.text(), _ -> Integer.toString(set.year()))
                .column("Nyckel", "Key", ValueType.text(), Followed::key)
                .column("Tal", "Indicator", ValueType.text(), one -> shell.in(one.name()))
                .column(
                        "Områden",
                        "Areas",
                        ValueType.text(),
                        one ->
                                one.areas().stream()
                                        .map(shell::in)
                                        .collect(Collectors.joining(", ")))
                .column("Nytt i år", "New this year", ValueType.yesNo(), set::isNew)
                .build();
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping(ADDRESS + "/{year}")
    Html form(Shell shell, @PathVariable String version, @PathVariable int year) {
        access.requireEverywhere(Permission.PLAN_EDIT);
        VersionRow row = version(version);
        return Html.of(
                page(
                        shell,
                        row,
                        possible(year),
                        IndicatorSetForm.of(sets.of(row.id(), year)),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping(ADDRESS + "/{year}")
    Html choose(
            Shell shell,
            @PathVariable String version,
            @PathVariable int year,
            @ModelAttribute IndicatorSetForm form) {
        access.requireEverywhere(Permission.PLAN_EDIT);
        VersionRow row = version(version);
        FormErrors errors = new FormErrors(shell);
        IndicatorSetFormPage page = page(shell, row, possible(year), form, errors);
        form.check(errors, page.known());
        if (errors.any()) {
            return Html.invalid(page);
        }
        try {
            sets.choose(row.id(), year, form.seen(), form.chosen());
        } catch (SetChanged _) {
            return Html.conflict(conflict(page, sets.of(row.id(), year)));
        }
        return Html.redirect(page.back()).saying("platform.saved");
    }

    private IndicatorSetFormPage page(
            Shell shell, VersionRow row, int year, IndicatorSetForm form, FormErrors errors) {
        return new IndicatorSetFormPage(shell, row, year, form, errors, sets.all(row.id()));
    }

    private ConflictPage conflict(IndicatorSetFormPage page, IndicatorSet now) {
        Shell shell = page.shell();
        IndicatorSetForm mine = page.form();
        LastSaved.By by =
                lastSaved.of(
                        shell, "indicatorSet", page.version().id().value() + "/" + page.year());
        return new ConflictPage(
                shell,
                page.action(),
                page.action(),
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.chosen(
                                shell,
                                "indicators",
                                shell.t("plan.indicators"),
                                together(mine),
                                together(IndicatorSetForm.of(now)),
                                page.options())));
    }

    private static String together(IndicatorSetForm form) {
        return String.join(",", form.chosen().stream().sorted().toList());
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private static int asked(Shell shell, @Nullable Integer year) {
        return year == null ? shell.today().getYear() : possible(year);
    }

    private static int possible(int year) {
        if (year < 2000 || year > 2200) {
            throw new NotFound();
        }
        return year;
    }
}
