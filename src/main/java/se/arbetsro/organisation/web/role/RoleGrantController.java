package se.arbetsro.organisation.web.role;

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
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.organisation.domain.role.Granting;
import se.arbetsro.organisation.domain.role.LastAdministrator;
import se.arbetsro.organisation.domain.role.NotYoursToGive;
import se.arbetsro.organisation.domain.role.OutsideAbsence;
import se.arbetsro.organisation.domain.role.OutsideLife;
import se.arbetsro.organisation.domain.role.RoleAssignmentId;
import se.arbetsro.organisation.domain.role.RoleGrant;
import se.arbetsro.organisation.domain.role.RoleHeldAlready;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.organisation.domain.role.RoleService;
import se.arbetsro.organisation.web.RoleWords;
import se.arbetsro.organisation.web.people.Choices;
import se.arbetsro.organisation.web.role.RoleFormPage.Kind;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Gives, changes and ends roles, and appoints deputies for those who are absent. */
@Controller
class RoleGrantController {

    private final RoleService service;
    private final RoleQueries roles;
    private final PersonQueries people;
    private final Granting granting;
    private final Choices choices;
    private final LastSaved lastSaved;
    private final Once once;

    RoleGrantController(
            RoleService service,
            RoleQueries roles,
            PersonQueries people,
            Granting granting,
            Choices choices,
            LastSaved lastSaved,
            Once once) {
        this.service = service;
        this.roles = roles;
        this.people = people;
        this.granting = granting;
        this.choices = choices;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.ROLE_GRANT)
    @GetMapping("/people/{person}/roles/new")
    Html form(Shell shell, @PathVariable PersonId person) {
        return Html.of(
                grantPage(
                        shell,
                        find(person),
                        RoleForm.empty(shell.today(), Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.ROLE_GRANT)
    @PostMapping("/people/{person}/roles")
    Html grant(Shell shell, @PathVariable PersonId person, @ModelAttribute RoleForm form) {
        Facts facts = find(person);
        FormErrors errors = new FormErrors(shell);
        RoleGrant grant = form.grant(errors, person, units(shell));
        if (!errors.any()) {
            try {
                return Html.redirect(
                                once.create(
                                        "role",
                                        form.key(),
                                        form,
                                        () -> {
                                            service.grant(grant);
                                            return "/people/" + person.value();
                                        }))
                        .saying("organisation.role.given");
            } catch (NotYoursToGive no) {
                errors.add("role", no.messageKey());
            } catch (RoleHeldAlready held) {
                errors.add("from", held.messageKey());
            } catch (OutsideLife outside) {
                errors.add("from", outside.messageKey());
            }
        }
        return Html.invalid(grantPage(shell, facts, form, errors));
    }

    @Allowed(Permission.ROLE_GRANT)
    @GetMapping("/roles/{id}")
    Html change(Shell shell, @PathVariable RoleAssignmentId id) {
        Assignment role = mine(id);
        return Html.of(changePage(shell, role, RoleForm.of(role), FormErrors.none(shell)));
    }

    @Allowed(Permission.ROLE_GRANT)
    @PostMapping("/roles/{id}")
    Html change(Shell shell, @PathVariable RoleAssignmentId id, @ModelAttribute RoleForm form) {
        Assignment role = mine(id);
        FormErrors errors = new FormErrors(shell);
        Validity valid = form.valid(errors, role.valid().from().toString());
        if (!errors.any()) {
            try {
                service.change(id, valid, form.answersFor(), SeenVersion.of(form.version()));
                return Html.redirect("/people/" + role.personId().value()).saying("platform.saved");
            } catch (RoleHeldAlready held) {
                errors.add("lastDay", held.messageKey());
            } catch (OutsideLife outside) {
                errors.add("lastDay", outside.messageKey());
            } catch (OutsideAbsence outside) {
                errors.add("lastDay", outside.messageKey());
            } catch (LastAdministrator.Needed needed) {
                errors.add("lastDay", needed.messageKey(), needed.arguments());
            } catch (ChangedMeanwhile _) {
                return Html.conflict(conflict(shell, mine(id), form));
            }
        }
        return Html.invalid(changePage(shell, role, form, errors));
    }

    @Allowed(Permission.ROLE_GRANT)
    @PostMapping("/roles/{id}/end")
    Html end(@PathVariable RoleAssignmentId id, @RequestParam @Nullable String version) {
        Assignment role = mine(id);
        try {
            service.end(id, SeenVersion.of(version));
        } catch (ChangedMeanwhile _) {
            return Html.instead("/roles/" + id.value())
                    .saying("organisation.role.changedMeanwhile");
        }
        return Html.redirect("/people/" + role.personId().value())
                .saying("organisation.role.ended");
    }

    @Allowed(Permission.ROLE_GRANT)
    @GetMapping("/roles/{id}/deputies/new")
    Html deputy(Shell shell, @PathVariable RoleAssignmentId id) {
        return Html.of(
                deputyPage(
                        shell,
                        mine(id),
                        RoleForm.empty(shell.today(), Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.ROLE_GRANT)
    @PostMapping("/roles/{id}/deputies")
    Html appoint(Shell shell, @PathVariable RoleAssignmentId id, @ModelAttribute RoleForm form) {
        Assignment absent = mine(id);
        FormErrors errors = new FormErrors(shell);
        RoleGrant grant = form.deputy(errors, absent, deputies(shell, absent));
        if (!errors.any()) {
            try {
                return Html.redirect(
                                once.create(
                                        "deputy",
                                        form.key(),
                                        form,
                                        () -> {
                                            service.grant(grant);
                                            return "/people/" + absent.personId().value();
                                        }))
                        .saying("organisation.role.deputy.appointed");
            } catch (NotYoursToGive no) {
                errors.add("person", no.messageKey());
            } catch (RoleHeldAlready held) {
                errors.add("person", held.messageKey());
            } catch (OutsideAbsence outside) {
                errors.add("lastDay", outside.messageKey());
            } catch (OutsideLife outside) {
                errors.add("lastDay", outside.messageKey());
            }
        }
        return Html.invalid(deputyPage(shell, absent, form, errors));
    }

    private Facts find(PersonId id) {
        return people.find(id).orElseThrow(NotFound::new);
    }

    /** A role within reach that the viewer may give, and so change. */
    private Assignment mine(RoleAssignmentId id) {
        Assignment role = roles.find(id).orElseThrow(NotFound::new);
        if (!granting.mayGive(role.role(), role.unitId())) {
            throw NotYoursToGive.refusal();
        }
        return role;
    }

    private List<Option> units(Shell shell) {
        return choices.units(shell, Permission.ROLE_GRANT, shell.today());
    }

    private List<Option> deputies(Shell shell, Assignment absent) {
        return people.colleagues(absent.unitId(), shell.today()).stream()
                .filter(one -> !one.id().equals(absent.personId()))
                .map(one -> Option.of(one.id().value().toString(), one.name()))
                .toList();
    }

    private RoleFormPage grantPage(Shell shell, Facts person, RoleForm form, FormErrors errors) {
        String back = "/people/" + person.id().value();
        return new RoleFormPage(
                shell,
                Kind.GRANT,
                shell.t("organisation.role.give", person.name()),
                shell.t("organisation.role.give.lead"),
                form,
                errors,
                back + "/roles",
                back,
                granting.roles().stream()
                        .map(role -> Option.of(role.name(), RoleWords.of(shell, role)))
                        .toList(),
                units(shell),
                List.of());
    }

    private RoleFormPage changePage(
            Shell shell, Assignment role, RoleForm form, FormErrors errors) {
        return new RoleFormPage(
                shell,
                Kind.CHANGE,
                shell.t(
                        "organisation.role.change",
                        RoleWords.of(shell, role.role()),
                        nameOf(shell, role)),
                shell.t(
                        "organisation.role.change.lead",
                        shell.in(role.unit()),
                        shell.date(role.valid().from())),
                form,
                errors,
                "/roles/" + role.id().value(),
                "/people/" + role.personId().value(),
                List.of(),
                List.of(),
                List.of());
    }

    private RoleFormPage deputyPage(
            Shell shell, Assignment absent, RoleForm form, FormErrors errors) {
        return new RoleFormPage(
                shell,
                Kind.DEPUTY,
                shell.t("organisation.role.deputy", nameOf(shell, absent)),
                shell.t(
                        "organisation.role.deputy.lead",
                        RoleWords.of(shell, absent.role()),
                        shell.in(absent.unit())),
                form,
                errors,
                "/roles/" + absent.id().value() + "/deputies",
                "/people/" + absent.personId().value(),
                List.of(),
                List.of(),
                deputies(shell, absent));
    }

    private ConflictPage conflict(Shell shell, Assignment now, RoleForm mine) {
        RoleForm theirs = RoleForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "person", now.personId().value());
        List<Option> duties = new ArrayList<>();
        for (RoleForm one : List.of(mine, theirs)) {
            String words = RoleWords.duties(shell, one.answersFor());
            duties.add(
                    Option.of(
                            one.together(),
                            words == null ? shell.t("organisation.duty.none") : words));
        }
        return new ConflictPage(
                shell,
                "/roles/" + now.id().value(),
                "/people/" + now.personId().value(),
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.line(
                                "lastDay",
                                shell.t("organisation.lastDay"),
                                mine.lastDay(),
                                theirs.lastDay()),
                        Field.choice(
                                "duties",
                                shell.t("organisation.role.answersFor"),
                                mine.together(),
                                theirs.together(),
                                duties)));
    }

    private static String nameOf(Shell shell, Assignment role) {
        return role.name() == null ? shell.t("organisation.person.protected") : role.name();
    }
}
