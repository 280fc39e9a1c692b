package se.arbetsro.indicator.web.definition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.NewTarget;
import se.arbetsro.indicator.domain.TargetOverlaps;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.web.observation.ObservationFormPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Values to reach. */
@Controller
class TargetController {

    private final IndicatorQueries queries;
    private final FigureUnits units;
    private final IndicatorService indicators;
    private final Once once;

    TargetController(
            IndicatorQueries queries, FigureUnits units, IndicatorService indicators, Once once) {
        this.queries = queries;
        this.units = units;
        this.indicators = indicators;
        this.once = once;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/{key}/targets/new")
    Html form(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable String unit) {
        Definition definition = last(key);
        return Html.of(
                page(
                        shell,
                        definition,
                        new TargetForm(
                                Once.newKey(),
                                unit,
                                null,
                                definition.per().name(),
                                null,
                                null,
                                null,
                                null,
                                null),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/targets")
    Html set(Shell shell, @PathVariable IndicatorKey key, @ModelAttribute TargetForm form) {
        Definition definition = last(key);
        FormErrors errors = new FormErrors(shell);
        UnitId unit =
                units.unitsToEnterFor(shell.today()).stream()
                        .map(FigureUnits.UnitRow::id)
                        .filter(id -> id.value().toString().equals(form.unit()))
                        .findFirst()
                        .orElse(null);
        if (unit == null) {
            errors.add("unit", "platform.form.choice");
        }
        Optional<NewTarget> target = form.target(errors, definition, unit);
        if (target.isEmpty()) {
            return Html.invalid(page(shell, definition, form, errors));
        }
        try {
            String location =
                    once.create(
                            "target",
                            form.key(),
                            form,
                            () -> {
                                indicators.setTarget(target.get());
                                return "/indicators/"
                                        + key
                                        + "?unit="
                                        + target.get().unit().value();
                            });
            return Html.redirect(location).saying("platform.saved");
        } catch (TargetOverlaps overlaps) {
            errors.add("from", overlaps.messageKey());
            return Html.invalid(page(shell, definition, form, errors));
        }
    }

    private TargetFormPage page(
            Shell shell, Definition definition, TargetForm form, FormErrors errors) {
        return new TargetFormPage(
                shell,
                definition,
                form,
                errors,
                units.unitsToEnterFor(shell.today()).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList(),
                ObservationFormPage.sources(shell, queries.sources().values()));
    }

    private Definition last(IndicatorKey key) {
        return queries.definitions(key).stream()
                .reduce((_, later) -> later)
                .orElseThrow(NotFound::new);
    }
}
