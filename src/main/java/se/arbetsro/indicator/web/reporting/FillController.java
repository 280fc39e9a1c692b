package se.arbetsro.indicator.web.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.reporting.Cell;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.indicator.domain.reporting.ReportingRoundClosed;
import se.arbetsro.indicator.domain.reporting.ReportingRoundQueries;
import se.arbetsro.indicator.domain.reporting.ReportingRounds;
import se.arbetsro.indicator.domain.reporting.ReportingRounds.CellTaken;
import se.arbetsro.indicator.domain.reporting.ReportingRounds.Filled;
import se.arbetsro.indicator.domain.smallgroup.GroupTooSmall;
import se.arbetsro.indicator.domain.smallgroup.SmallGroups;
import se.arbetsro.indicator.domain.smallgroup.SmallGroups.Proposed;
import se.arbetsro.indicator.web.observation.NoteScreening;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The form in which all figures of a round are reported at once. */
@Controller
@OfToday
class FillController {

    /** So many units stand on a page. */
    private static final int UNITS = 20;

    private final ReportingRoundQueries queries;
    private final ReportingRounds rounds;
    private final SmallGroups smallGroups;
    private final FigureUnits units;
    private final NoteScreening screening;
    private final Once once;

    FillController(
            ReportingRoundQueries queries,
            ReportingRounds rounds,
            SmallGroups smallGroups,
            FigureUnits units,
            NoteScreening screening,
            Once once) {
        this.queries = queries;
        this.rounds = rounds;
        this.smallGroups = smallGroups;
        this.units = units;
        this.screening = screening;
        this.once = once;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/rounds/{id}/figures")
    Html form(
            Shell shell,
            @PathVariable ReportingRoundId id,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "1") int page) {
        return Html.of(
                page(
                        shell,
                        found(id),
                        FillForm.of(Map.of()),
                        Once.newKey(),
                        FormErrors.none(shell),
                        unit,
                        page));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/rounds/{id}/figures")
    Html report(
            Shell shell,
            @PathVariable ReportingRoundId id,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> sent) {
        ReportingRound round = found(id);
        FillForm form = FillForm.of(sent);
        String key = sent.getOrDefault("key", "");
        FormErrors errors = new FormErrors(shell);
        // Those that have been reported meanwhile too: sent twice, the same form is one report.
        List<Filled> filled = form.filled(errors, queries.cells(round));
        refuseSmall(errors, shell, round, filled);
        screen(errors, shell, form, filled);
        if (!errors.any() && filled.isEmpty()) {
            errors.add(FormErrors.FORM, "indicator.rounds.fill.nothing");
        }
        if (errors.any()) {
            return Html.invalid(page(shell, round, form, key, errors, unit, page));
        }
        String address = "/indicators/rounds/" + id.value();
        try {
            once.create(
                    "reportingRound.figures",
                    key,
                    form,
                    () -> {
                        rounds.fill(round, filled);
                        return address;
                    });
        } catch (CellTaken taken) {
            errors.add("value." + taken.cell().place(), taken.messageKey());
            return Html.invalid(page(shell, round, form, Once.newKey(), errors, unit, page));
        } catch (ReportingRoundClosed closed) {
            return Html.redirect(address).saying(closed.messageKey());
        }
        return Html.redirect(address).saying("indicator.rounds.fill.saved", filled.size());
    }

    private void refuseSmall(
            FormErrors errors, Shell shell, ReportingRound round, List<Filled> filled) {
        UnitId municipality = units.municipality(shell.today()).orElseThrow(NotFound::new).id();
        Map<Proposed, Filled> proposed = new LinkedHashMap<>();
        for (Filled one : filled) {
            Cell cell = one.cell();
            proposed.put(
                    new Proposed(cell.definition(), cell.unit(), round.slot(), one.observed()),
                    one);
        }
        proposed.forEach((one, from) ->
                smallGroups
                        .tooSmall(one, municipality)
                        .ifPresent(small -> refuse(errors, from, small)));
        smallGroups
                .givenAway(List.copyOf(proposed.keySet()))
                .forEach((one, unit) -> {
                    Filled from = proposed.get(one);
                    if (from != null) {
                        refuse(errors, from, GroupTooSmall.remainder(unit));
                    }
                });
    }

    private static void refuse(FormErrors errors, Filled figure, GroupTooSmall small) {
        errors.add("groupSize." + figure.cell().place(), small.messageKey(), small.arguments());
    }

    private void screen(FormErrors errors, Shell shell, FillForm form, List<Filled> filled) {
        for (Filled one : filled) {
            screening.screen(
                    errors,
                    shell,
                    one.cell().definition(),
                    NoteScreening.TICK + "." + one.cell().place(),
                    form.of("note", one.cell()),
                    form.of(NoteScreening.TICK, one.cell()));
        }
    }

    private ReportingRound found(ReportingRoundId id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    private FillPage page(
            Shell shell,
            ReportingRound round,
            FillForm form,
            String key,
            FormErrors errors,
            @Nullable UnitId unit,
            int asked) {
        List<List<Cell>> all = Cell.byUnit(queries.cells(round));
        List<List<Cell>> shown =
                all.stream()
                        .filter(cells -> unit == null || cells.getFirst().unit().equals(unit))
                        .toList();
        int last = Math.max(1, (shown.size() + UNITS - 1) / UNITS);
        Paging paging = new Paging(Math.clamp(asked, 1, last), UNITS, shown.size());
        return new FillPage(
                shell,
                round,
                key,
                form,
                errors,
                shown.stream()
                        .skip(paging.offset())
                        .limit(UNITS)
                        .map(cells -> new FillPage.UnitPart(cells.getFirst().unitName(), cells))
                        .toList(),
                all.stream().map(List::getFirst).map(FillController::option).toList(),
                unit == null ? "" : unit.value().toString(),
                paging);
    }

    private static Option option(Cell cell) {
        return Option.of(cell.unit().value().toString(), cell.unitName());
    }
}
