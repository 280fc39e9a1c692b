package se.arbetsro.organisation.web.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.people.EmploymentContent;
import se.arbetsro.organisation.domain.people.EmploymentId;
import se.arbetsro.organisation.domain.people.EmploymentOverlaps;
import se.arbetsro.organisation.domain.people.EmploymentQueries;
import se.arbetsro.organisation.domain.people.EmploymentQueries.Job;
import se.arbetsro.organisation.domain.people.EmploymentService;
import se.arbetsro.organisation.domain.people.OutsideUnitLife;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Enters, corrects, ends and removes employments of a person. */
@Controller
class EmploymentController {

    private final PersonQueries people;
    private final EmploymentService service;
    private final EmploymentQueries employments;
    private final Choices choices;
    private final LastSaved lastSaved;
    private final Once once;

    EmploymentController(
            PersonQueries people,
            EmploymentService service,
            EmploymentQueries employments,
            Choices choices,
            LastSaved lastSaved,
            Once once) {
        this.people = people;
        this.service = service;
        this.employments = employments;
        this.choices = choices;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.PERSON_EDIT)
    @GetMapping("/people/{person}/employments/new")
    Html form(Shell shell, @PathVariable PersonId person) {
        return Html.of(
                page(
                        shell,
                        find(person),
                        null,
                        new EmploymentForm("", "", "", "", Once.newKey(), ""),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.PERSON_EDIT)
    @PostMapping("/people/{person}/employments")
    Html enter(Shell shell, @PathVariable PersonId person, @ModelAttribute EmploymentForm form) {
        Facts facts = find(person);
        FormErrors errors = new FormErrors(shell);
        EmploymentContent content = parse(shell, form, errors, null);
        if (!errors.any()) {
            try {
                return Html.redirect(
                                once.create(
                                        "employment",
                                        form.key(),
                                        form,
                                        () -> {
                                            service.employ(person, content);
                                            return "/people/" + person.value();
                                        }))
                        .saying("platform.saved");
            } catch (OutsideUnitLife outside) {
                errors.add("from", outside.messageKey());
            } catch (EmploymentOverlaps overlaps) {
                errors.add("from", overlaps.messageKey());
            }
        }
        return Html.invalid(page(shell, facts, null, form, errors));
    }

    @Allowed(Permission.PERSON_EDIT)
    @GetMapping("/people/{person}/employments/{id}")
    Html form(Shell shell, @PathVariable PersonId person, @PathVariable EmploymentId id) {
        Job job = job(person, id);
        return Html.of(
                page(shell, find(person), job, EmploymentForm.of(job), FormErrors.none(shell)));
    }

    @Allowed(Permission.PERSON_EDIT)
    @PostMapping("/people/{person}/employments/{id}")
    Html change(
            Shell shell,
            @PathVariable PersonId person,
            @PathVariable EmploymentId id,
            @ModelAttribute EmploymentForm form) {
        Facts facts = find(person);
        Job job = job(person, id);
        FormErrors errors = new FormErrors(shell);
        EmploymentContent content = parse(shell, form, errors, job);
        if (!errors.any()) {
            try {
                service.change(person, id, content, SeenVersion.of(form.version()));
                return Html.redirect("/people/" + person.value()).saying("platform.saved");
            } catch (OutsideUnitLife outside) {
                errors.add("from", outside.messageKey());
            } catch (EmploymentOverlaps overlaps) {
                errors.add("from", overlaps.messageKey());
            } catch (ChangedMeanwhile _) {
                return Html.conflict(conflict(shell, person, job(person, id), form));
            }
        }
        return Html.invalid(page(shell, facts, job, form, errors));
    }

    @Allowed(Permission.PERSON_EDIT)
    @PostMapping("/people/{person}/employments/{id}/remove")
    Html remove(
            @PathVariable PersonId person,
            @PathVariable EmploymentId id,
            @RequestParam @Nullable String version) {
        service.remove(person, id, SeenVersion.of(version));
        return Html.redirect("/people/" + person.value()).saying("organisation.employment.removed");
    }

    private EmploymentContent parse(
            Shell shell, EmploymentForm form, FormErrors errors, @Nullable Job job) {
        return form.parse(errors, units(shell, job), choices.occupations(shell));
    }

    /** The units of today, and the one where the employment is, which may have closed. */
    private List<Option> units(Shell shell, @Nullable Job job) {
        List<Option> units =
                new ArrayList<>(choices.units(shell, Permission.PERSON_EDIT, shell.today()));
        if (job != null) {
            Option own = Option.of(job.unitId().value().toString(), shell.in(job.unit()));
            if (units.stream().noneMatch(unit -> unit.value().equals(own.value()))) {
                units.addFirst(own);
            }
        }
        return units;
    }

    private Facts find(PersonId id) {
        return people.find(id).orElseThrow(NotFound::new);
    }

    private Job job(PersonId person, EmploymentId id) {
        Job job = employments.job(person, id).orElseThrow(NotFound::new);
        if (!job.editable()) {
            throw new Forbidden();
        }
        return job;
    }

    private EmploymentFormPage page(
            Shell shell, Facts person, @Nullable Job job, EmploymentForm form, FormErrors errors) {
        String back = "/people/" + person.id().value();
        return new EmploymentFormPage(
                shell,
                person.name(),
                form,
                errors,
                job == null ? back + "/employments" : back + "/employments/" + job.id().value(),
                back,
                job == null,
                units(shell, job),
                choices.occupations(shell));
    }

    private ConflictPage conflict(Shell shell, PersonId person, Job now, EmploymentForm mine) {
        EmploymentForm theirs = EmploymentForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "person", person.value().toString());
        return new ConflictPage(
                shell,
                "/people/" + person.value() + "/employments/" + now.id().value(),
                "/people/" + person.value(),
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.chosen(
                                shell,
                                "unit",
                                shell.t("organisation.unit"),
                                mine.unit(),
                                theirs.unit(),
                                units(shell, now)),
                        Field.chosen(
                                shell,
                                "occupation",
                                shell.t("organisation.occupation"),
                                mine.occupation(),
                                theirs.occupation(),
                                choices.occupations(shell)),
                        Field.line(
                                "from",
                                shell.t("organisation.employment.from"),
                                mine.from(),
                                theirs.from()),
                        Field.line(
                                "lastDay",
                                shell.t("organisation.employment.lastDay"),
                                mine.lastDay(),
                                theirs.lastDay())));
    }
}
