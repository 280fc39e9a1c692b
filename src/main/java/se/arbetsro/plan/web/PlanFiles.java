package se.arbetsro.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.version.AreaKind;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Shell;

/** The versions, and the areas of one of them with their texts, as files. */
@Controller
class PlanFiles {

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    private final PlanQueries plans;

    PlanFiles(PlanQueries plans) {
        this.plans = plans;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans", params = "format")
    TableFile<VersionRow> versions(Shell shell, @RequestParam TableFormat format) {
        TableExport<VersionRow> export =
                TableExport.<VersionRow>titled("Planversioner", "Plan versions")
                        .column("Version", "Version", ValueType.text(), VersionRow::key)
                        .column(
                                "Titel",
                                "Title",
                                ValueType.text(),
                                version -> shell.in(version.title()))
                        .column(
                                "Plan",
                                "Plan",
                                ValueType.text(),
                                version -> shell.in(version.planName()))
                        .column("Daterad", "Dated", ValueType.date(), VersionRow::dated)
                        .column("Beslut", "Decision", ValueType.text(), VersionRow::decision)
                        .column(
                                "Tryckt giltighet",
                                "Printed period",
                                ValueType.text(),
                                version -> VersionWords.printed(shell, version))
                        .column(
                                "Används från",
                                "Used from",
                                ValueType.date(),
                                version -> version.used() == null ? null : version.used().from())
                        .column(
                                "Används till och med",
                                "Used to",
                                ValueType.date(),
                                version -> version.used() == null ? null : version.used().lastDay())
                        .column(
                                "Används",
                                "In use",
                                ValueType.yesNo(),
                                version -> version.usedOn(shell.day()))
                        .column("Områden", "Areas", COUNT, VersionRow::areas)
                        .build();
        return TableFile.of(shell, export, format, () -> plans.versions(shell.day()).stream());
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans/{version}", params = "format")
    TableFile<EditionRow> areas(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        TableExport<EditionRow> export =
                TableExport.<EditionRow>titled("Planområden", "Plan areas")
                        .column("Version", "Version", ValueType.text(), EditionRow::versionKey)
                        .column("Nummer", "Number", COUNT, EditionRow::number)
                        .column("Område", "Area", ValueType.text(), area -> shell.in(area.name()))
                        .column(
                                "Kortnamn",
                                "Short name",
                                ValueType.text(),
                                area -> shell.in(area.shortName()))
                        .column(
                                "Löper genom alla",
                                "Runs through all",
                                ValueType.yesNo(),
                                area -> area.kind() == AreaKind.CROSS_CUTTING_THEME)
                        .column(
                                "Önskat läge",
                                "Desired state",
                                ValueType.text(),
                                area -> words(shell, area.desiredState()))
                        .column(
                                "Till hjälp i arbetet",
                                "Help for the work",
                                ValueType.text(),
                                area -> words(shell, area.guidance()))
                        .build();
        return TableFile.of(shell, export, format, () -> plans.editions(row.id()).stream());
    }

    private static @Nullable String words(Shell shell, @Nullable Text2 text) {
        return text == null ? null : shell.in(text);
    }
}
