package se.arbetsro.plan.web.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.domain.proposal.ProposalId;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.ProposalService;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** One proposal with its stands, and the activities of the whole municipality that carry it out. */
@Controller
class ProposalController {

    private final ProposalQueries proposals;
    private final StandQueries stands;
    private final ProposalService service;
    private final AuditQueries audit;

    ProposalController(
            ProposalQueries proposals,
            StandQueries stands,
            ProposalService service,
            AuditQueries audit) {
        this.proposals = proposals;
        this.stands = stands;
        this.service = service;
        this.audit = audit;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/proposals/{id}")
    Html show(Shell shell, @PathVariable ProposalId id) {
        return Html.of(page(shell, find(id), FormErrors.none(shell)));
    }

    private ProposalRow find(ProposalId id) {
        return proposals.find(id).orElseThrow(NotFound::new);
    }

    private ProposalPage page(Shell shell, ProposalRow row, FormErrors errors) {
        boolean reads = Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_READ);
        boolean editable =
                shell.asOf() == null && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT);
        return new ProposalPage(
                shell,
                row,
                reads ? proposals.carrying(row.id()) : null,
                reads ? stands.of(row.versionId(), row.id(), shell.asOf()) : List.of(),
                editable ? proposals.linkable(row) : List.of(),
                HistoryLine.of(shell, audit.historyOf("proposal", row.id().value())),
                editable,
                errors);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/proposals/{id}/activities")
    Html link(
            Shell shell,
            @PathVariable ProposalId id,
            @RequestParam(required = false) @Nullable String activity) {
        ProposalRow row = find(id);
        if (proposals.linkable(row).stream()
                .noneMatch(one -> one.id().value().toString().equals(activity))) {
            FormErrors errors = new FormErrors(shell);
            errors.add("activity", "platform.form.choice");
            return Html.invalid(page(shell.at("/proposals/" + id.value()), row, errors));
        }
        service.link(id, new ActivityId(UUID.fromString(String.valueOf(activity))));
        return Html.redirect("/proposals/" + id.value()).saying("plan.proposal.linked");
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/proposals/{id}/activities/{activity}/removal")
    Html unlink(@PathVariable ProposalId id, @PathVariable ActivityId activity) {
        find(id);
        service.unlink(id, activity);
        String here = "/proposals/" + id.value();
        return Html.redirect(here)
                .saying("plan.proposal.unlinked")
                .undoable(Undo.by(here + "/activities").with("activity", activity.value()));
    }
}
