package se.arbetsro.organisation.web.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.people.EmploymentContent;
import se.arbetsro.organisation.domain.people.EmploymentOverlaps;
import se.arbetsro.organisation.domain.people.EmploymentQueries;
import se.arbetsro.organisation.domain.people.HrIdTaken;
import se.arbetsro.organisation.domain.people.OutsideUnitLife;
import se.arbetsro.organisation.domain.people.PersonContent;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.organisation.domain.people.PersonService;
import se.arbetsro.organisation.domain.role.AccountQueries;
import se.arbetsro.organisation.domain.role.Granting;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** A person: read, entered and corrected. */
@Controller
class PersonController {

    private final PersonQueries people;
    private final EmploymentQueries employments;
    private final PersonService service;
    private final RoleQueries roles;
    private final AccountQueries accounts;
    private final Granting granting;
    private final Choices choices;
    private final Access access;
    private final AuditQueries history;
    private final AuditTrail audit;
    private final LastSaved lastSaved;
    private final Once once;

    PersonController(
            PersonQueries people,
            EmploymentQueries employments,
            PersonService service,
            RoleQueries roles,
            AccountQueries accounts,
            Granting granting,
            Choices choices,
            Access access,
            AuditQueries history,
            AuditTrail audit,
            LastSaved lastSaved,
            Once once) {
        this.people = people;
        this.employments = employments;
        this.service = service;
        this.roles = roles;
        this.accounts = accounts;
        this.granting = granting;
        this.choices = choices;
        this.access = access;
        this.history = history;
        this.audit = audit;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.PERSON_READ)
    @GetMapping("/people/{id}")
    Html person(Shell shell, @PathVariable PersonId id) {
        Facts person = people.find(id).orElseThrow(NotFound::new);
        if (person.protectedIdentity()) {
            audit.recordAlone(Act.of("person.readProtected", "person", id));
        }
        boolean now = shell.asOf() == null;
        boolean mayKeepAccount = now && granting.mayKeepAccount(id);
        List<Assignment> held = roles.of(id);
        return Html.of(
                new PersonPage(
                        shell,
                        person,
                        employments.jobs(id),
                        held,
                        now
                                ? held.stream()
                                        .filter(role ->
                                                granting.mayGive(role.role(), role.unitId()))
                                        .map(Assignment::id)
                                        .collect(Collectors.toSet())
                                : Set.of(),
                        mayKeepAccount ? accounts.find(id).orElse(null) : null,
                        HistoryLine.of(shell, history.historyOf("person", id.value())),
                        now && people.editable(id),
                        now && granting.mayGrantAnything(id),
                        mayKeepAccount));
    }

    @Allowed(Permission.PERSON_EDIT)
    @GetMapping("/people/new")
    Html form(Shell shell, @RequestParam(defaultValue = "") String unit) {
        return Html.of(
                newPage(shell, PersonForm.empty(unit, Once.newKey()), FormErrors.none(shell)));
    }

    @Allowed(Permission.PERSON_EDIT)
    @PostMapping("/people")
    Html enter(Shell shell, @ModelAttribute PersonForm form) {
        FormErrors errors = new FormErrors(shell);
        PersonContent content = form.content(errors);
        EmploymentContent employment = null;
        boolean nowhere =
                Fields.shown(form.unit()).isBlank() && access.mayEverywhere(Permission.PERSON_EDIT);
        if (!nowhere) {
            employment =
                    form.employment()
                            .parse(
                                    errors,
                                    choices.units(shell, Permission.PERSON_EDIT, shell.today()),
                                    choices.occupations(shell));
        }
        if (!errors.any()) {
            EmploymentContent first = employment;
            try {
                return Html.redirect(
                                once.create(
                                        "person",
                                        form.key(),
                                        form,
                                        () -> "/people/" + service.enter(content, first).value()))
                        .saying("platform.saved");
            } catch (HrIdTaken taken) {
                errors.add("hrId", taken.messageKey());
            } catch (OutsideUnitLife outside) {
                errors.add("from", outside.messageKey());
            } catch (EmploymentOverlaps overlaps) {
                errors.add("from", overlaps.messageKey());
            }
        }
        return Html.invalid(newPage(shell, form, errors));
    }

    private PersonFormPage newPage(Shell shell, PersonForm form, FormErrors errors) {
        return new PersonFormPage(
                shell,
                form,
                errors,
                "/people",
                "/people",
                true,
                access.mayEverywhere(Permission.PERSON_EDIT),
                choices.units(shell, Permission.PERSON_EDIT, shell.today()),
                choices.occupations(shell));
    }

    @Allowed(Permission.PERSON_EDIT)
    @GetMapping("/people/{id}/edit")
    Html edit(Shell shell, @PathVariable PersonId id) {
        return Html.of(editPage(shell, id, PersonForm.of(editable(id)), FormErrors.none(shell)));
    }

    @Allowed(Permission.PERSON_EDIT)
    @PostMapping("/people/{id}/edit")
    Html correct(Shell shell, @PathVariable PersonId id, @ModelAttribute PersonForm form) {
        editable(id);
        FormErrors errors = new FormErrors(shell);
        PersonContent content = form.content(errors);
        if (!errors.any()) {
            try {
                service.correct(id, content, SeenVersion.of(form.version()));
                return Html.redirect("/people/" + id.value()).saying("platform.saved");
            } catch (HrIdTaken taken) {
                errors.add("hrId", taken.messageKey());
            } catch (ChangedMeanwhile _) {
                return Html.conflict(conflict(shell, id, form));
            }
        }
        return Html.invalid(editPage(shell, id, form, errors));
    }

    private Facts editable(PersonId id) {
        Facts person = people.find(id).orElseThrow(NotFound::new);
        if (!people.editable(id)) {
            throw new Forbidden();
        }
        return person;
    }

    private static PersonFormPage editPage(
            Shell shell, PersonId id, PersonForm form, FormErrors errors) {
        List<Option> none = List.of();
        return new PersonFormPage(
                shell,
                form,
                errors,
                "/people/" + id.value() + "/edit",
                "/people/" + id.value(),
                false,
                false,
                none,
                none);
    }

    private ConflictPage conflict(Shell shell, PersonId id, PersonForm mine) {
        Facts now = editable(id);
        PersonForm theirs = PersonForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "person", id.value().toString());
        return new ConflictPage(
                shell,
                "/people/" + id.value() + "/edit",
                "/people/" + id.value(),
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.line(
                                "givenName",
                                shell.t("organisation.person.givenName"),
                                mine.givenName(),
                                theirs.givenName()),
                        Field.line(
                                "familyName",
                                shell.t("organisation.person.familyName"),
                                mine.familyName(),
                                theirs.familyName()),
                        Field.line(
                                "hrId",
                                shell.t("organisation.person.hrId"),
                                mine.hrId(),
                                theirs.hrId()),
                        Field.line(
                                "email",
                                shell.t("organisation.person.email"),
                                mine.email(),
                                theirs.email()),
                        Field.ticked(
                                shell,
                                "protectedIdentity",
                                shell.t("organisation.person.protectedIdentity"),
                                mine.protectedIdentity(),
                                theirs.protectedIdentity())));
    }
}
