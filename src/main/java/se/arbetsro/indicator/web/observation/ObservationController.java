package se.arbetsro.indicator.web.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.SlotTaken;
import se.arbetsro.indicator.domain.smallgroup.GroupTooSmall;
import se.arbetsro.indicator.domain.stewardship.Implausible;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The form in which a figure is entered. */
@Controller
class ObservationController {

    private final IndicatorQueries queries;
    private final FigureUnits units;
    private final ObservationService observations;
    private final NoteScreening screening;
    private final Once once;

    ObservationController(
            IndicatorQueries queries,
            FigureUnits units,
            ObservationService observations,
            NoteScreening screening,
            Once once) {
        this.queries = queries;
        this.units = units;
        this.observations = observations;
        this.screening = screening;
        this.once = once;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/{key}/observations/new")
    Html form(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period) {
        Definition definition = definition(key, shell.today());
        if (definition.isDerived()) {
            throw new Forbidden();
        }
        return Html.of(
                entering(
                        shell,
                        definition,
                        ObservationForm.empty(Once.newKey(), unit, period),
                        FormErrors.none(shell),
                        null));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/observations")
    Html enter(Shell shell, @PathVariable IndicatorKey key, @ModelAttribute ObservationForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<Slot> slot = form.slot(errors, shell.today());
        Definition definition = definition(key, slot.map(Slot::lastDay).orElse(shell.today()));
        UnitId unit = chosenUnit(form, errors, shell.today());
        Optional<Observed> observed = form.observed(errors, definition, shell.today(), null);
        screening.screen(errors, shell, definition, form.note(), form.nobodyRecognised());
        if (slot.isEmpty() || unit == null || observed.isEmpty() || errors.any()) {
            return Html.invalid(entering(shell, definition, form, errors, null));
        }
        try {
            String location =
                    once.create(
                            "observation",
                            form.key(),
                            form,
                            () ->
                                    "/observations/"
                                            + observations
                                                    .enter(
                                                            definition,
                                                            unit,
                                                            slot.get(),
                                                            observed.get())
                                                    .value());
            return Html.redirect(location).saying("indicator.observation.saved");
        } catch (SlotTaken taken) {
            errors.add("period", taken.messageKey());
            return Html.invalid(
                    entering(
                            shell,
                            definition,
                            form,
                            errors,
                            "/observations/" + taken.taken().value()));
        } catch (GroupTooSmall small) {
            errors.add("groupSize", small.messageKey(), small.arguments());
            return Html.invalid(entering(shell, definition, form, errors, null));
        } catch (Implausible doubt) {
            errors.add("value", doubt.messageKey(), doubt.arguments());
            return Html.invalid(entering(shell, definition, form, errors, null));
        }
    }

    private @Nullable UnitId chosenUnit(ObservationForm form, FormErrors errors, LocalDate today) {
        UnitId chosen =
                units.unitsToEnterFor(today).stream()
                        .map(FigureUnits.UnitRow::id)
                        .filter(id -> id.value().toString().equals(form.unit()))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            errors.add("unit", "platform.form.choice");
        }
        return chosen;
    }

    private Definition definition(IndicatorKey key, LocalDate lastDay) {
        return Optional.ofNullable(queries.definitionsOfFigures(lastDay).get(key.value()))
                .orElseThrow(NotFound::new);
    }

    private ObservationFormPage entering(
            Shell shell,
            Definition definition,
            ObservationForm form,
            FormErrors errors,
            @Nullable String taken) {
        List<Option> choices =
                units.unitsToEnterFor(shell.today()).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList();
        String back = "/indicators/" + definition.indicatorKey();
        return new ObservationFormPage(
                shell,
                definition,
                back + "/observations",
                back,
                null,
                form,
                errors,
                choices,
                sources(shell),
                taken);
    }

    private List<Option> sources(Shell shell) {
        Map<String, Source> all = queries.sources();
        return ObservationFormPage.sources(shell, all.values());
    }
}
