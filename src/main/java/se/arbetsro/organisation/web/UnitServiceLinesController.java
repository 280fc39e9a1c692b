package se.arbetsro.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.organisation.domain.UnitService;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Chooses the service lines of a unit from a day on. */
@Controller
class UnitServiceLinesController {

    private final UnitQueries units;
    private final UnitService service;
    private final VocabularyQueries vocabulary;
    private final Access access;

    UnitServiceLinesController(
            UnitQueries units, UnitService service, VocabularyQueries vocabulary, Access access) {
        this.units = units;
        this.service = service;
        this.vocabulary = vocabulary;
        this.access = access;
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/units/{id}/service-lines")
    Html form(Shell shell, @PathVariable UnitId id) {
        UnitFacts unit = unit(id, shell);
        List<String> now =
                vocabulary.serviceLinesOf(id, shell.today()).stream()
                        .map(ServiceLine::key)
                        .toList();
        return Html.of(
                page(
                        shell,
                        unit,
                        new UnitServiceLinesForm(
                                now, shell.today().toString(), String.valueOf(unit.version())),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/units/{id}/service-lines")
    Html set(Shell shell, @PathVariable UnitId id, @ModelAttribute UnitServiceLinesForm form) {
        UnitFacts unit = unit(id, shell);
        FormErrors errors = new FormErrors(shell);
        Set<String> known =
                vocabulary.serviceLines().stream()
                        .map(ServiceLine::key)
                        .collect(Collectors.toSet());
        if (!known.containsAll(form.chosen())) {
            errors.add("lines", "platform.form.choice");
        }
        LocalDate from = errors.date("from", form.from());
        if (from.isBefore(unit.firstDay())
                || (unit.closedOn() != null && !from.isBefore(unit.closedOn()))) {
            errors.add("from", "organisation.unit.outsideLife");
        }
        if (errors.any()) {
            return Html.invalid(page(shell, unit, form, errors));
        }
        service.setServiceLines(id, form.chosen(), from, SeenVersion.of(form.version()));
        return Html.redirect("/units/" + id.value()).saying("platform.saved");
    }

    private UnitFacts unit(UnitId id, Shell shell) {
        UnitFacts unit = units.find(id, shell.today()).orElseThrow(NotFound::new);
        access.require(Permission.UNIT_CHANGE, id);
        return unit;
    }

    private UnitServiceLinesPage page(
            Shell shell, UnitFacts unit, UnitServiceLinesForm form, FormErrors errors) {
        return new UnitServiceLinesPage(
                shell, unit.id(), shell.in(unit.title()), form, errors, vocabulary.serviceLines());
    }
}
