package se.arbetsro.plan.web.text;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Shell;

/** The lineage that leads to a version, and how its translation stands, as files. */
@Controller
class PlanTextFiles {

    private final PlanQueries plans;

    PlanTextFiles(PlanQueries plans) {
        this.plans = plans;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans/{version}/lineage", params = "format")
    TableFile<LineRow> lineage(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        VersionRow row = version(version);
        TableExport<LineRow> export =
                TableExport.<LineRow>titled("Härkomst", "Lineage")
                        .column(
                                "Tidigare version",
                                "Earlier version",
                                ValueType.text(),
                                LineRow::fromVersion)
                        .column(
                                "Tidigare område",
                                "Earlier area",
                                ValueType.text(),
                                line -> PlanWords.area(shell, line.fromNumber(), line.fromName()))
                        .column(
                                "Senare version",
                                "Later version",
                                ValueType.text(),
                                LineRow::toVersion)
                        .column(
                                "Senare område",
                                "Later area",
                                ValueType.text(),
                                line -> PlanWords.area(shell, line.toNumber(), line.toName()))
                        .column(
                                "Hur mycket",
                                "How much",
                                ValueType.text(),
                                line -> Lineages.of(shell, line.weight()))
                        .column(
                                "På vilken grund",
                                "On what ground",
                                ValueType.text(),
                                line -> Lineages.of(shell, line.basis()))
                        .column("Varför", "Why", ValueType.text(), line -> shell.in(line.reason()))
                        .build();
        return TableFile.of(shell, export, format, () -> plans.linesTo(row.id()).stream());
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans/{version}/translation", params = "format")
    TableFile<EditionRow> translation(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        VersionRow row = version(version);
        var page = new TranslationPage(shell, row, plans.editions(row.id()), List.of(), false);
        TableExport<EditionRow> export =
                TableExport.<EditionRow>titled("Översättning", "Translation")
                        .column("Version", "Version", ValueType.text(), EditionRow::versionKey)
                        .column("Område", "Area", ValueType.text(), page::area)
                        .column(
                                "Namn",
                                "Name",
                                ValueType.text(),
                                area -> page.words(page.name(area)))
                        .column(
                                "Kortnamn",
                                "Short name",
                                ValueType.text(),
                                area -> page.words(page.shortName(area)))
                        .column(
                                "Önskat läge",
                                "Desired state",
                                ValueType.text(),
                                area -> page.words(page.desiredState(area)))
                        .column(
                                "Till hjälp i arbetet",
                                "Help for the work",
                                ValueType.text(),
                                area -> page.words(page.guidance(area)))
                        .build();
        return TableFile.of(shell, export, format, () -> page.editions().stream());
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }
}
