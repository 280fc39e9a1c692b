package se.arbetsro.plan.web.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.practice.PracticeQueries;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.plan.domain.practice.Standing;
import se.arbetsro.plan.web.PlanOptions;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The list of new ways of working, as a page and as a file. */
@Controller
class PracticeListController {

    private static final ValueType<Integer> PERCENT = ValueType.wholeNumber(0, 100);

    private final PracticeQueries practices;
    private final Choices choices;

    PracticeListController(PracticeQueries practices, Choices choices) {
        this.practices = practices;
        this.choices = choices;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/practices")
    Html list(
            Shell shell,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "1") int page) {
        PracticeQueries.Wanted wanted = wanted(standing, unit, shell.today());
        Paging paging = Paging.of(page, practices.count(wanted));
        return Html.of(
                new PracticeListPage(
                        shell,
                        practices.list(wanted, paging.size(), paging.offset()),
                        paging,
                        PlanOptions.units(choices.units(unit, shell.day())),
                        unit == null ? "" : unit.value().toString(),
                        standing == null ? "" : standing));
    }

    private static PracticeQueries.Wanted wanted(
            @Nullable String standing, @Nullable UnitId unit, LocalDate today) {
        Standing of = null;
        for (Standing one : Standing.values()) {
            of = one.name().equals(standing) ? one : of;
        }
        return new PracticeQueries.Wanted(of, unit, "DUE".equals(standing) ? today : null);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/practices", params = "format")
    TableFile<PracticeRow> file(
            Shell shell,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam TableFormat format) {
        PracticeQueries.Wanted wanted = wanted(standing, unit, shell.today());
        TableExport<PracticeRow> export =
                TableExport.<PracticeRow>titled("Nya arbetssätt", "New ways of working")
                        .column("Arbetssätt", "Way of working", ValueType.text(), PracticeRow::what)
                        .column(
                                "Aktivitet",
                                "Activity",
                                ValueType.text(),
                                PracticeRow::activityTitle)
                        .column("Enhet", "Unit", ValueType.text(), PracticeRow::unitName)
                        .column(
                                "Läge",
                                "Standing",
                                ValueType.text(),
                                one -> PracticeWords.of(shell, one.standing()))
                        .column("Andel i procent", "Share in percent", PERCENT, PracticeRow::share)
                        .column(
                                "Senast besvarad",
                                "Last answered",
                                ValueType.date(),
                                PracticeRow::askedOn)
                        .column(
                                "Frågas nästa gång",
                                "Asked next",
                                ValueType.date(),
                                PracticeRow::nextOn)
                        .column(
                                "Följs till och med",
                                "Followed until",
                                ValueType.date(),
                                PracticeRow::lastOn)
                        .build();
        return TableFile.of(
                shell, export, format, () -> practices.list(wanted, Integer.MAX_VALUE, 0).stream());
    }
}
