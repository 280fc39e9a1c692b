package se.arbetsro.indicator.web.waiting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.domain.WaitingFigures;
import se.arbetsro.indicator.domain.WaitingFigures.Waiting;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.web.FigureTable;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** Looks at what others have reported, many figures at once. */
@Controller
@OfToday
class WaitingController {

    private static final String ADDRESS = "/indicators/waiting";
    private static final List<Status> STATES =
            List.of(Status.REPORTED, Status.CHECKED, Status.APPROVED);

    private final WaitingFigures waiting;
    private final StatusSteps steps;
    private final IndicatorQueries indicators;
    private final FigureUnits units;

    WaitingController(
            WaitingFigures waiting,
            StatusSteps steps,
            IndicatorQueries indicators,
            FigureUnits units) {
        this.waiting = waiting;
        this.steps = steps;
        this.indicators = indicators;
        this.units = units;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(ADDRESS)
    Html list(
            Shell shell,
            @ModelAttribute WaitingForm form,
            @RequestParam(defaultValue = "1") int page) {
        return Html.of(page(shell, form, page, FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(path = ADDRESS, params = "format")
    TableFile<Waiting> file(
            Shell shell, @ModelAttribute WaitingForm form, @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                export(shell),
                format,
                () -> waiting.list(form.filter(), Integer.MAX_VALUE, 0).stream());
    }

    /** Sent to an address with the filter of the list, so that it can be shown again. */
    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS + "/steps")
    Html step(Shell shell, @ModelAttribute WaitingForm form) {
        FormErrors errors = new FormErrors(shell);
        List<StatusSteps.Chosen> chosen = form.chosen(errors);
        if (errors.any()) {
            return Html.invalid(page(shell.at(ADDRESS), form, 1, errors));
        }
        StatusSteps.Outcome outcome = steps.stepAll(chosen, form.next());
        return Html.redirect(ADDRESS + shell.query())
                .saying(
                        "indicator.waiting.done",
                        outcome.taken(),
                        outcome.left(),
                        FigureTable.status(shell, form.next()));
    }

    private WaitingPage page(Shell shell, WaitingForm form, int asked, FormErrors errors) {
        Map<Status, Long> counts = waiting.counts();
        long total = waiting.count(form.filter());
        int last = (int) Math.max(1, (total + WaitingForm.MOST - 1) / WaitingForm.MOST);
        Paging paging = new Paging(Math.clamp(asked, 1, last), WaitingForm.MOST, total);
        Wording wording = new Wording(shell.messages(), shell.language());
        return new WaitingPage(
                shell,
                STATES.stream().map(one -> state(shell, form, one, counts)).toList(),
                waiting.list(form.filter(), paging.size(), paging.offset()).stream()
                        .map(one -> row(shell, wording, form, one))
                        .toList(),
                paging,
                form,
                indicators.inForce(shell.today()).stream()
                        .map(one -> Option.of(one.indicatorKey(), shell.in(one.name())))
                        .toList(),
                units.unitsToEnterFor(shell.today()).stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList(),
                form.shown() != Status.APPROVED || steps.mayPublish(),
                button(shell, form.next()),
                errors);
    }

    private static NavigationFamily.Item state(
            Shell shell, WaitingForm form, Status one, Map<Status, Long> counts) {
        return new NavigationFamily.Item(
                label(shell, one, counts.getOrDefault(one, 0L)),
                ADDRESS + "?status=" + one,
                form.shown() == one);
    }

    private static String label(Shell shell, Status one, long count) {
        return switch (one) {
            case CHECKED -> shell.t("indicator.waiting.CHECKED", count);
            case APPROVED -> shell.t("indicator.waiting.APPROVED", count);
            default -> shell.t("indicator.waiting.REPORTED", count);
        };
    }

    private static String button(Shell shell, Status next) {
        return switch (next) {
            case APPROVED -> shell.t("indicator.step.APPROVED");
            case PUBLISHED -> shell.t("indicator.step.PUBLISHED");
            default -> shell.t("indicator.step.CHECKED");
        };
    }

    private static WaitingPage.Row row(
            Shell shell, Wording wording, WaitingForm form, Waiting one) {
        Definition definition = one.definition();
        Point point = one.point();
        String value = point.id().value() + "/" + point.revision();
        return new WaitingPage.Row(
                value,
                "/observations/" + point.id().value(),
                shell.in(definition.name()),
                shell.langOf(definition.name()),
                one.unit(),
                point.slot().words(shell.language()),
                wording.value(definition, point),
                wording.tags(definition, point).stream()
                        .filter(tag -> !tag.equals(shell.t("indicator.oddity.preliminary.tag")))
                        .toList(),
                before(shell, wording, one),
                change(wording, one),
                one.reportedBy() == null ? shell.t("indicator.enteredByProgram") : one.reportedBy(),
                point.status() != Status.APPROVED
                        && point.reportedBy().equals(CurrentViewer.get().id()),
                form.ticks(value));
    }

    private static @Nullable String before(Shell shell, Wording wording, Waiting one) {
        BigDecimal before = one.before();
        if (before == null) {
            return null;
        }
        String value = wording.number(one.definition(), before);
        return one.beforePeriod() == null
                ? value
                : value + ", " + Period.of(one.beforePeriod()).words(shell.language());
    }

    private static @Nullable String change(Wording wording, Waiting one) {
        BigDecimal before = one.before();
        BigDecimal now = one.point().value();
        if (before == null || now == null) {
            return null;
        }
        BigDecimal change = now.subtract(before);
        return (change.signum() > 0 ? "+" : "") + wording.number(one.definition(), change);
    }

    private static TableExport<Waiting> export(Shell shell) {
        return TableExport.<Waiting>titled("Att kontrollera", "To check")
                .column(
                        "Indikator",
                        "Indicator",
                        ValueType.text(),
                        one -> shell.in(one.definition().name()))
                .column("Enhet", "Unit", ValueType.text(), Waiting::unit)
                .column(
                        "Avser",
                        "Period",
                        ValueType.text(),
                        one -> one.point().slot().words(shell.language()))
                .column("Värde", "Value", ValueType.decimal(), one -> one.point().value())
                .column("Före", "Before", ValueType.decimal(), Waiting::before)
                .column(
                        "Status",
                        "Status",
                        ValueType.text(),
                        one -> FigureTable.status(shell, one.point().status()))
                .column("Rapporterat av", "Reported by", ValueType.text(), Waiting::reportedBy)
                .build();
    }
}
