package se.arbetsro.indicator.web.observation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.Corrected;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.smallgroup.GroupTooSmall;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Corrects a figure: the new value, with a reason, becomes its next revision. */
@Controller
class CorrectionController {

    private final IndicatorQueries queries;
    private final ObservationQueries figures;
    private final ObservationService observations;
    private final ObservationNames names;
    private final NoteScreening screening;
    private final Access access;

    CorrectionController(
            IndicatorQueries queries,
            ObservationQueries figures,
            ObservationService observations,
            ObservationNames names,
            NoteScreening screening,
            Access access) {
        this.queries = queries;
        this.figures = figures;
        this.observations = observations;
        this.names = names;
        this.screening = screening;
        this.access = access;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/observations/{id}/correction")
    Html correction(Shell shell, @PathVariable ObservationId id) {
        Found current = toCorrect(shell, id);
        return Html.of(
                correcting(
                        shell,
                        current,
                        ObservationForm.of(current.point(), current.unitId().value().toString()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/observations/{id}/correction")
    Html correct(
            Shell shell, @PathVariable ObservationId id, @ModelAttribute ObservationForm form) {
        Found current = toCorrect(shell, id);
        FormErrors errors = new FormErrors(shell);
        Optional<Observed> observed =
                form.observed(errors, current.definition(), shell.today(), current.point());
        String reason = errors.text("reason", form.reason(), 1_000);
        screening.screen(
                errors,
                shell,
                current.definition(),
                written(form, current.point()) + "\n" + reason,
                form.nobodyRecognised());
        if (observed.isEmpty() || errors.any()) {
            return Html.invalid(correcting(shell, current, form, errors));
        }
        try {
            observations.correct(id, revision(form), observed.get(), reason);
            return Html.redirect("/observations/" + id.value())
                    .saying("indicator.observation.corrected");
        } catch (Corrected meanwhile) {
            return Html.conflict(
                    ObservationConflict.page(
                            form,
                            correcting(shell, meanwhile.current(), form, errors),
                            meanwhile.current(),
                            names));
        } catch (GroupTooSmall small) {
            errors.add("groupSize", small.messageKey(), small.arguments());
            return Html.invalid(correcting(shell, current, form, errors));
        }
    }

    /** The note where it has changed: what stood has been looked at before. */
    private static String written(ObservationForm form, Point before) {
        String typed = form.note() == null ? "" : form.note();
        return before.note() != null && before.note().sv().equals(typed.strip()) ? "" : typed;
    }

    private static int revision(ObservationForm form) {
        String version = form.version() == null ? "" : form.version();
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private Found toCorrect(Shell shell, ObservationId id) {
        Found current =
                figures.revisions(id, shell.today()).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        access.require(Permission.INDICATOR_EDIT, current.unitId());
        if (current.point().origin() == Origin.COMPUTED) {
            throw new Forbidden();
        }
        return current;
    }

    private ObservationFormPage correcting(
            Shell shell, Found current, ObservationForm form, FormErrors errors) {
        String back = "/observations/" + current.point().id().value();
        return new ObservationFormPage(
                shell,
                current.definition(),
                back + "/correction",
                back,
                current.point().slot().words(shell.language()) + ", " + current.unitName(),
                form,
                errors,
                List.of(),
                sources(shell),
                null);
    }

    private List<Option> sources(Shell shell) {
        Map<String, Source> all = queries.sources();
        return ObservationFormPage.sources(shell, all.values());
    }
}
