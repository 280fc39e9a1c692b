package se.arbetsro.plan.web.expectation;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.domain.expectation.ExpectationContent;
import se.arbetsro.plan.domain.expectation.ExpectationQueries;
import se.arbetsro.plan.domain.expectation.ExpectationService;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.plan.web.PlanMoment;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** What a plan version normally asks of each service line, area by area. */
@Controller
class ExpectationController {

    private final PlanQueries plans;
    private final ExpectationQueries queries;
    private final ExpectationService expectations;

    ExpectationController(
            PlanQueries plans, ExpectationQueries queries, ExpectationService expectations) {
        this.plans = plans;
        this.queries = queries;
        this.expectations = expectations;
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private ExpectationCell cell(VersionRow version, String area, String line) {
        return queries.of(version.id()).stream()
                .filter(cell -> cell.areaKey().equals(area) && cell.line().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}/expectations")
    Html list(Shell shell, @PathVariable String version) {
        VersionRow row = version(version);
        return Html.of(
                new ExpectationListPage(
                        shell,
                        row,
                        queries.of(row.id(), PlanMoment.of(shell)),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans/{version}/expectations", params = "format")
    TableFile<ExpectationCell> file(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        List<ExpectationCell> rows = queries.of(version(version).id(), PlanMoment.of(shell));
        return TableFile.of(
                shell,
                TableExport.<ExpectationCell>titled("Vad som är normalt", "What is normal")
                        .column(
                                "Område",
                                "Area",
                                ValueType.text(),
                                row -> PlanWords.area(shell, row.number(), row.area()))
                        .column(
                                "Verksamhetsområde",
                                "Service line",
                                ValueType.text(),
                                row -> shell.in(row.lineName()))
                        .column(
                                "Normalt",
                                "Normally",
                                ValueType.text(),
                                row -> ExpectationWords.of(shell, row.usual()))
                        .column(
                                "Vad det innebär",
                                "What it means",
                                ValueType.text(),
                                row -> row.text() == null ? null : shell.in(row.text()))
                        .build(),
                format,
                rows::stream);
    }

    @OfToday
    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plans/{version}/expectations/{area}/{line}")
    Html form(
            Shell shell,
            @PathVariable String version,
            @PathVariable String area,
            @PathVariable String line) {
        ExpectationCell cell = cell(version(version), area, line);
        return Html.of(
                new ExpectationFormPage(
                        shell, version, cell, ExpectationForm.of(cell), FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/expectations/{area}/{line}")
    Html expect(
            Shell shell,
            @PathVariable("version") String versionKey,
            @PathVariable String area,
            @PathVariable String line,
            @ModelAttribute ExpectationForm form) {
        VersionRow row = version(versionKey);
        ExpectationCell cell = cell(row, area, line);
        FormErrors errors = new FormErrors(shell);
        ExpectationContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new ExpectationFormPage(shell, versionKey, cell, form, errors));
        }
        try {
            expectations.expect(row.id(), cell.areaId(), cell.line(), form.seen(), content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, row, form, cell(row, area, line)));
        }
        return Html.redirect("/plans/" + versionKey + "/expectations").saying("platform.saved");
    }

    private static ConflictPage conflict(
            Shell shell, VersionRow version, ExpectationForm mine, ExpectationCell saved) {
        ExpectationForm theirs = ExpectationForm.of(saved);
        return PlanConflicts.page(
                shell,
                "/plans/" + version.key() + "/expectations/" + saved.areaKey() + "/" + saved.line(),
                saved.version(),
                null,
                "",
                List.of(
                        chosen(
                                shell,
                                "expectation",
                                shell.t("plan.expectation.usual"),
                                mine.expectation(),
                                theirs.expectation(),
                                ExpectationFormPage.choices(shell)),
                        text("text", shell.t("plan.expectation.text"), mine.text(), theirs.text()),
                        text(
                                "textEn",
                                shell.t("plan.expectation.textEn"),
                                mine.textEn(),
                                theirs.textEn())));
    }
}
