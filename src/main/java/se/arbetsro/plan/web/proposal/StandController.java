package se.arbetsro.plan.web.proposal;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.LocalPlanWithdrawn;
import se.arbetsro.plan.domain.proposal.ProposalId;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.StandChangedMeanwhile;
import se.arbetsro.plan.domain.proposal.StandContent;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.domain.proposal.StandService;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** The stands of one local plan: read, as a file, and taken. */
@Controller
class StandController {

    private final LocalPlanQueries localPlans;
    private final ProposalQueries proposals;
    private final StandQueries stands;
    private final StandService service;

    StandController(
            LocalPlanQueries localPlans,
            ProposalQueries proposals,
            StandQueries stands,
            StandService service) {
        this.localPlans = localPlans;
        this.proposals = proposals;
        this.stands = stands;
        this.service = service;
    }

    private LocalPlanView plan(Shell shell, LocalPlanId id) {
        return localPlans.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/local-plans/{id}/stands")
    Html list(Shell shell, @PathVariable LocalPlanId id) {
        return Html.of(
                new LocalStandsPage(
                        shell,
                        plan(shell, id),
                        stands.of(id, shell.asOf()),
                        shell.asOf() == null ? stands.earlier(id) : List.of()));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/local-plans/{id}/stands", params = "format")
    TableFile<StandQueries.StandRow> file(
            Shell shell, @PathVariable LocalPlanId id, @RequestParam TableFormat format) {
        plan(shell, id);
        return TableFile.of(
                shell,
                StandsController.export(shell),
                format,
                () -> stands.of(id, shell.asOf()).stream());
    }

    /** The proposal with the stand on it, as it is now. */
    private StandQueries.StandRow row(LocalPlanId plan, ProposalId proposal) {
        return stands.of(plan, null).stream()
                .filter(one -> one.proposalId().equals(proposal))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ProposalRow proposal(ProposalId id) {
        return proposals.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/stands/{proposal}")
    Html form(Shell shell, @PathVariable LocalPlanId id, @PathVariable ProposalId proposal) {
        LocalPlanView plan = plan(shell, id);
        StandForm form = StandForm.of(row(id, proposal), shell.lang());
        return Html.of(
                new StandFormPage(shell, plan, proposal(proposal), form, FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/stands/{proposal}")
    Html take(
            Shell shell,
            @PathVariable LocalPlanId id,
            @PathVariable ProposalId proposal,
            @ModelAttribute StandForm form) {
        LocalPlanView plan = plan(shell, id);
        row(id, proposal);
        FormErrors errors = new FormErrors(shell);
        StandContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new StandFormPage(shell, plan, proposal(proposal), form, errors));
        }
        String back = "/local-plans/" + id.value() + "/stands";
        try {
            service.take(id, proposal, form.seen(), content);
        } catch (StandChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, row(id, proposal), back));
        } catch (LocalPlanWithdrawn withdrawn) {
            return Html.redirect(back).saying("plan.localPlan.withdrawn");
        }
        return Html.redirect(back + "#proposal-" + proposal.value()).saying("plan.stand.taken");
    }

    private static ConflictPage conflict(
            Shell shell, StandForm mine, StandQueries.StandRow saved, String back) {
        StandForm theirs = StandForm.of(saved, shell.lang());
        String by = saved.takenBy();
        return new ConflictPage(
                shell,
                back + "/" + saved.proposalId().value(),
                back,
                saved.version() == null ? 0 : saved.version(),
                by == null ? shell.t("plan.somebody") : by,
                saved.changedAt() == null ? "" : shell.minute(saved.changedAt()),
                List.of(
                        chosen(
                                shell,
                                "kind",
                                shell.t("plan.stand.kind"),
                                mine.kind(),
                                theirs.kind(),
                                ProposalWords.kinds(shell)),
                        text("words", shell.t("plan.stand.words"), mine.words(), theirs.words()),
                        line(
                                "decidedBy",
                                shell.t("plan.stand.decidedBy"),
                                mine.decidedBy(),
                                theirs.decidedBy()),
                        line(
                                "decidedOn",
                                shell.t("plan.stand.decidedOn"),
                                mine.decidedOn(),
                                theirs.decidedOn()),
                        ConflictPage.Field.language(shell, mine.lang(), theirs.lang())));
    }
}
