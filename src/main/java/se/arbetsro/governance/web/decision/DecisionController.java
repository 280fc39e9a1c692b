package se.arbetsro.governance.web.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.domain.body.BodyFilter;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.decision.DecisionChangedMeanwhile;
import se.arbetsro.governance.domain.decision.DecisionContent;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionFilter;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.governance.domain.decision.DecisionService;
import se.arbetsro.governance.domain.decision.SubjectQueries;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Decisions: the list, reading one, recording one that a body made elsewhere. */
@Controller
@OfToday
class DecisionController {

    private static final int MENU = 200;

    private final DecisionQueries decisions;
    private final SubjectQueries subjects;
    private final DecisionService service;
    private final BodyQueries bodies;
    private final SeatQueries seats;
    private final AuditQueries audit;
    private final Once once;

    DecisionController(
            DecisionQueries decisions,
            SubjectQueries subjects,
            DecisionService service,
            BodyQueries bodies,
            SeatQueries seats,
            AuditQueries audit,
            Once once) {
        this.decisions = decisions;
        this.subjects = subjects;
        this.service = service;
        this.bodies = bodies;
        this.seats = seats;
        this.audit = audit;
        this.once = once;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/decisions")
    Html list(
            Shell shell,
            @ModelAttribute DecisionFilterForm form,
            @RequestParam(defaultValue = "1") int page) {
        DecisionFilter filter = form.filter();
        Paging paging = Paging.of(page, decisions.count(filter));
        List<Option> known =
                bodies.list(BodyFilter.ALL, shell.today(), MENU, 0).stream()
                        .map(body -> Option.of(body.id().value().toString(), body.name()))
                        .toList();
        List<Option> units =
                seats.units(Permission.BODY_READ.name(), shell.today()).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList();
        return Html.of(
                new DecisionListPage(
                        shell,
                        decisions.list(filter, paging.size(), paging.offset()),
                        paging,
                        form,
                        known,
                        units));
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping(path = "/decisions", params = "format")
    TableFile<DecisionRow> file(
            Shell shell,
            @ModelAttribute DecisionFilterForm form,
            @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                DecisionListPage.EXPORT,
                format,
                () -> decisions.list(form.filter(), Integer.MAX_VALUE, 0).stream());
    }

    private DecisionRow find(DecisionId id) {
        return decisions.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/decisions/{id}")
    Html show(Shell shell, @PathVariable DecisionId id) {
        DecisionRow decision = find(id);
        return Html.of(
                new DecisionPage(
                        shell,
                        decision,
                        subjects.madeFrom(id),
                        subjects.of(id),
                        decision.keeps()
                                ? subjects.choices(decision.unitId()).stream()
                                        .map(one -> Option.of(one.value(), one.label()))
                                        .toList()
                                : List.of(),
                        HistoryLine.of(shell, audit.historyOf("decision", id.value()))));
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/bodies/{id}/decisions/new")
    Html form(Shell shell, @PathVariable BodyId id) {
        DecisionForm form =
                new DecisionForm(Once.newKey(), null, null, null, shell.today().toString(), null);
        return Html.of(page(shell, kept(shell, id), null, form, FormErrors.none(shell)));
    }

    private BodyRow kept(Shell shell, BodyId id) {
        BodyRow body = bodies.find(id, shell.today()).orElseThrow(NotFound::new);
        if (!body.keeps()) {
            throw new Forbidden();
        }
        return body;
    }

    private static DecisionFormPage page(
            Shell shell,
            BodyRow body,
            @Nullable DecisionRow saved,
            DecisionForm form,
            FormErrors errors) {
        return new DecisionFormPage(
                shell, body.name(), "/bodies/" + body.id().value(), saved, form, errors);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/bodies/{id}/decisions")
    Html record(Shell shell, @PathVariable BodyId id, @ModelAttribute DecisionForm form) {
        BodyRow body = kept(shell, id);
        FormErrors errors = new FormErrors(shell);
        DecisionContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, body, null, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "decision",
                                form.key(),
                                form,
                                () -> "/decisions/" + service.record(id, content).value()))
                .saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/decisions/{id}/edit")
    Html edit(Shell shell, @PathVariable DecisionId id) {
        DecisionRow decision = find(id);
        if (decision.meetingId() != null) {
            return Html.instead("/decisions/" + id.value()).saying("governance.decision.ofMinutes");
        }
        return Html.of(
                page(
                        shell,
                        kept(shell, decision.bodyId()),
                        decision,
                        DecisionForm.of(decision),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/decisions/{id}")
    Html rewrite(Shell shell, @PathVariable DecisionId id, @ModelAttribute DecisionForm form) {
        DecisionRow decision = find(id);
        BodyRow body = kept(shell, decision.bodyId());
        FormErrors errors = new FormErrors(shell);
        DecisionContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, body, decision, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (DecisionChangedMeanwhile meanwhile) {
            return Html.conflict(DecisionConflict.view(shell, form, find(id)));
        }
        return Html.redirect("/decisions/" + id.value()).saying("platform.saved");
    }
}
