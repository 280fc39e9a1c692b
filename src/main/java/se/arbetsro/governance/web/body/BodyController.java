package se.arbetsro.governance.web.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.body.BodyChangedMeanwhile;
import se.arbetsro.governance.domain.body.BodyContent;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.body.BodyService;
import se.arbetsro.governance.domain.body.EqualityNetworkQueries;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionFilter;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingFilter;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/**
 * A body: begun, read, changed, ended. Its chair and secretary keep it without the permission, so
 * that to change it takes only what is needed to read; the service looks closer.
 */
@Controller
class BodyController {

    /** Of meetings and of decisions; the lists hold the others. */
    private static final int SHOWN = 8;

    private final BodyQueries bodies;
    private final SeatQueries seats;
    private final MeetingQueries meetings;
    private final DecisionQueries decisions;
    private final EqualityNetworkQueries networks;
    private final BodyService service;
    private final AuditQueries audit;
    private final Once once;

    BodyController(
            BodyQueries bodies,
            SeatQueries seats,
            MeetingQueries meetings,
            DecisionQueries decisions,
            EqualityNetworkQueries networks,
            BodyService service,
            AuditQueries audit,
            Once once) {
        this.bodies = bodies;
        this.seats = seats;
        this.meetings = meetings;
        this.decisions = decisions;
        this.networks = networks;
        this.service = service;
        this.audit = audit;
        this.once = once;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/bodies/{id}")
    Html show(Shell shell, @PathVariable BodyId id) {
        BodyRow body = bodies.find(id, shell.day()).orElseThrow(NotFound::new);
        return Html.of(
                new BodyPage(
                        shell,
                        body,
                        seats.seats(id, shell.day()),
                        meetings.list(new MeetingFilter(id, null, null, null, false), SHOWN, 0),
                        decisions.list(DecisionFilter.of(id), SHOWN, 0),
                        networks.checklists(id, shell.day(), moment(shell)),
                        HistoryLine.of(shell, audit.historyOf("body", id.value()))));
    }

    /** The end of the day that the page is about; null for now. */
    private static @Nullable Instant moment(Shell shell) {
        LocalDate day = shell.asOf();
        return day == null ? null : day.plusDays(1).atStartOfDay(shell.zone()).toInstant();
    }

    @Allowed(Permission.BODY_EDIT)
    @GetMapping("/bodies/new")
    Html form(Shell shell, @RequestParam(required = false) @Nullable String unit) {
        BodyForm form =
                new BodyForm(
                        Once.newKey(),
                        null,
                        unit,
                        null,
                        null,
                        null,
                        null,
                        null,
                        shell.today().toString(),
                        null);
        return Html.of(page(shell, null, form, FormErrors.none(shell)));
    }

    private BodyFormPage page(
            Shell shell, @Nullable BodyRow saved, BodyForm form, FormErrors errors) {
        List<Option> units =
                saved != null
                        ? List.of()
                        : seats.units(Permission.BODY_EDIT.name(), shell.today()).stream()
                                .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                                .toList();
        return new BodyFormPage(shell, saved, form, errors, units);
    }

    @Allowed(Permission.BODY_EDIT)
    @PostMapping("/bodies")
    Html begin(Shell shell, @ModelAttribute BodyForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<UUID> unit = Typing.id(form.unit());
        if (unit.isEmpty()) {
            errors.add("unit", "platform.form.choice");
        }
        BodyKind kind = errors.optionalChoice("kind", form.kind(), BodyKind.class);
        if (kind == null) {
            errors.add("kind", "platform.form.choice");
        }
        BodyContent content = form.content(errors);
        if (errors.any() || kind == null) {
            return Html.invalid(page(shell, null, form, errors));
        }
        UnitId at = new UnitId(unit.orElseThrow());
        return Html.redirect(
                        once.create(
                                "body",
                                form.key(),
                                form,
                                () -> "/bodies/" + service.begin(at, kind, content).value()))
                .saying("governance.body.begun");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/bodies/{id}/edit")
    Html edit(Shell shell, @PathVariable BodyId id) {
        BodyRow body = kept(id, shell);
        return Html.of(page(shell, body, BodyForm.of(body), FormErrors.none(shell)));
    }

    private BodyRow kept(BodyId id, Shell shell) {
        BodyRow body = bodies.find(id, shell.today()).orElseThrow(NotFound::new);
        if (!body.keeps()) {
            throw new Forbidden();
        }
        return body;
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/bodies/{id}")
    Html rewrite(Shell shell, @PathVariable BodyId id, @ModelAttribute BodyForm form) {
        BodyRow body = kept(id, shell);
        FormErrors errors = new FormErrors(shell);
        BodyContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, body, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (BodyChangedMeanwhile meanwhile) {
            return Html.conflict(BodyConflict.view(shell, form, kept(id, shell)));
        }
        return Html.redirect("/bodies/" + id.value()).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/bodies/{id}/end")
    Html end(@PathVariable BodyId id) {
        service.end(id);
        String here = "/bodies/" + id.value();
        return Html.redirect(here)
                .saying("governance.body.ended")
                .undoable(Undo.by(here + "/resumption"));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/bodies/{id}/resumption")
    Html resume(@PathVariable BodyId id) {
        service.resume(id);
        return Html.redirect("/bodies/" + id.value()).saying("governance.body.resumed");
    }
}
