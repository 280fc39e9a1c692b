package se.arbetsro.organisation.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.people.EmploymentQueries;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.handover.OpenWork;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Hands what a person answers for over to a colleague: chosen, shown again, carried out. */
@Controller
@OfToday
class HandoverController {

    private final List<OpenWork> works;
    private final PersonQueries people;
    private final EmploymentQueries employments;
    private final RoleQueries roles;
    private final TransactionTemplate transactions;

    HandoverController(
            List<OpenWork> works,
            PersonQueries people,
            EmploymentQueries employments,
            RoleQueries roles,
            TransactionTemplate transactions) {
        this.works = works;
        this.people = people;
        this.employments = employments;
        this.roles = roles;
        this.transactions = transactions;
    }

    @Allowed(Permission.PERSON_READ)
    @GetMapping("/people/{id}/handover")
    Html choose(Shell shell, @PathVariable PersonId id) {
        return Html.of(page(shell, id, new HandoverForm(null, ""), FormErrors.none(shell)));
    }

    /** Shows once more what would go to whom. */
    @Allowed(Permission.PERSON_READ)
    @PostMapping("/people/{id}/handover")
    Html preview(Shell shell, @PathVariable PersonId id, @ModelAttribute HandoverForm form) {
        FormErrors errors = new FormErrors(shell);
        Option to = recipient(shell, id, form);
        if (form.ids().isEmpty()) {
            errors.add("items", "handover.none.chosen");
        }
        if (to == null) {
            errors.add("to", "platform.form.choice");
        }
        if (to == null || errors.any()) {
            return Html.invalid(page(shell, id, form, errors));
        }
        return Html.of(page(shell, id, form, errors, to.label(), Set.copyOf(form.ids())));
    }

    @Allowed(Permission.PERSON_READ)
    @PostMapping("/people/{id}/handover/carry-out")
    Html carryOut(Shell shell, @PathVariable PersonId id, @ModelAttribute HandoverForm form) {
        person(id);
        Option to = recipient(shell, id, form);
        if (to == null) {
            throw new NotFound();
        }
        UUID receiver = UUID.fromString(to.value());
        Integer handed =
                transactions.execute(_ ->
                        works.stream()
                                .mapToInt(work -> work.handOver(form.ids(), id.value(), receiver))
                                .sum());
        Html answer =
                Html.redirect("/people/" + id.value() + "/handover")
                        .saying("handover.done", handed == null ? 0 : handed, to.label());
        // Whoever hands over their own has no say on it afterwards.
        return id.value().equals(CurrentViewer.get().id())
                ? answer
                : answer.undoable(back(id, receiver, form.ids()));
    }

    /** The same the other way. */
    private static Undo back(PersonId from, UUID to, List<UUID> items) {
        Undo undo = Undo.by("/people/" + to + "/handover/carry-out").with("to", from.value());
        for (UUID item : items) {
            undo = undo.with("items", item);
        }
        return undo;
    }

    private Facts person(PersonId id) {
        return people.find(id).orElseThrow(NotFound::new);
    }

    private HandoverPage page(Shell shell, PersonId id, HandoverForm form, FormErrors errors) {
        return page(shell, id, form, errors, null, null);
    }

    private HandoverPage page(
            Shell shell,
            PersonId id,
            HandoverForm form,
            FormErrors errors,
            @Nullable String to,
            @Nullable Set<UUID> only) {
        Facts person = person(id);
        List<HandoverPage.Kind> kinds = new ArrayList<>();
        for (OpenWork work : works) {
            List<OpenWork.Item> items =
                    work.of(id.value()).stream()
                            .filter(item -> only == null || only.contains(item.id()))
                            .toList();
            if (!items.isEmpty()) {
                kinds.add(new HandoverPage.Kind(shell.t("handover.kind." + work.kind()), items));
            }
        }
        return new HandoverPage(
                shell,
                id.value().toString(),
                person.name(),
                form,
                errors,
                kinds,
                recipients(shell, id),
                to);
    }

    private @Nullable Option recipient(Shell shell, PersonId id, HandoverForm form) {
        return recipients(shell, id).stream()
                .filter(one -> one.value().equals(form.to()))
                .findFirst()
                .orElse(null);
    }

    /** Those who work or have a role near the person, as far as the viewer sees people. */
    private List<Option> recipients(Shell shell, PersonId id) {
        UnitId unit =
                employments.jobs(id).stream()
                        .filter(job -> job.valid().contains(shell.today()))
                        .map(EmploymentQueries.Job::unitId)
                        .findFirst()
                        .orElseGet(() ->
                                roles.of(id).stream()
                                        .filter(role -> role.valid().contains(shell.today()))
                                        .map(RoleQueries.Assignment::unitId)
                                        .findFirst()
                                        .orElse(null));
        return unit == null
                ? List.of()
                : people.colleagues(unit, shell.today()).stream()
                        .filter(one -> !one.id().equals(id))
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList();
    }
}
