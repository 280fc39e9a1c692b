package se.arbetsro.governance.web.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.ConsultationId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.consultation.ConsultationChangedMeanwhile;
import se.arbetsro.governance.domain.consultation.ConsultationQueries;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.governance.domain.consultation.ConsultationService;
import se.arbetsro.governance.domain.consultation.NewConsultation;
import se.arbetsro.governance.domain.meeting.MatterQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
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

/** Consultations before decisions: asked for, answered, ended, listed. */
@Controller
@OfToday
class ConsultationController {

    private static final int LONGEST = 8_000;

    private final ConsultationQueries consultations;
    private final ConsultationService service;
    private final MatterQueries matters;
    private final MeetingQueries meetings;
    private final SeatQueries seats;
    private final AuditQueries audit;
    private final Once once;

    ConsultationController(
            ConsultationQueries consultations,
            ConsultationService service,
            MatterQueries matters,
            MeetingQueries meetings,
            SeatQueries seats,
            AuditQueries audit,
            Once once) {
        this.consultations = consultations;
        this.service = service;
        this.matters = matters;
        this.meetings = meetings;
        this.seats = seats;
        this.audit = audit;
        this.once = once;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/consultations")
    Html list(
            Shell shell,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String waiting,
            @RequestParam(defaultValue = "1") int page) {
        boolean only = "true".equals(waiting);
        Paging paging = Paging.of(page, consultations.count(unit, only));
        List<Option> units =
                seats.units(Permission.BODY_READ.name(), shell.today()).stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList();
        return Html.of(
                new ConsultationListPage(
                        shell,
                        consultations.list(unit, only, paging.size(), paging.offset()),
                        paging,
                        units,
                        unit == null ? "" : unit.value().toString(),
                        only));
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping(path = "/consultations", params = "format")
    TableFile<ConsultationRow> file(
            Shell shell,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String waiting,
            @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                ConsultationListPage.export(shell),
                format,
                () ->
                        consultations
                                .list(unit, "true".equals(waiting), Integer.MAX_VALUE, 0)
                                .stream());
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/matters/{id}/consultations/new")
    Html form(Shell shell, @PathVariable MatterId id) {
        AskForm form =
                new AskForm(
                        Once.newKey(),
                        null,
                        null,
                        null,
                        shell.today().plusDays(14).toString(),
                        null);
        return Html.of(new AskPage(shell, kept(id), form, FormErrors.none(shell)));
    }

    private MatterRow kept(MatterId id) {
        MatterRow matter = matters.find(id).orElseThrow(NotFound::new);
        if (!meetings.find(matter.meetingId()).orElseThrow(NotFound::new).keeps()) {
            throw new Forbidden();
        }
        return matter;
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/matters/{id}/consultations")
    Html ask(Shell shell, @PathVariable MatterId id, @ModelAttribute AskForm form) {
        MatterRow matter = kept(id);
        FormErrors errors = new FormErrors(shell);
        NewConsultation asked = form.asked(errors);
        if (asked == null) {
            return Html.invalid(new AskPage(shell, matter, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "consultation",
                                form.key(),
                                form,
                                () -> "/consultations/" + service.ask(id, asked).value()))
                .saying("governance.consultation.isAsked");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/consultations/{id}")
    Html show(Shell shell, @PathVariable ConsultationId id) {
        return Html.of(page(shell, id, "", FormErrors.none(shell)));
    }

    private ConsultationPage page(Shell shell, ConsultationId id, String words, FormErrors errors) {
        return new ConsultationPage(
                shell,
                consultations.find(id).orElseThrow(NotFound::new),
                words,
                errors,
                HistoryLine.of(shell, audit.historyOf("consultation", id.value())));
    }

    /** A representative's own words, or what who keeps the body was told at a meeting. */
    @Allowed(Permission.BODY_READ)
    @PostMapping("/consultations/{id}/view")
    Html view(
            Shell shell,
            @PathVariable ConsultationId id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String view) {
        return saying(
                shell,
                id,
                "view",
                view,
                words -> service.view(id, SeenVersion.of(version), words),
                "governance.consultation.isViewed");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/consultations/{id}/outcome")
    Html end(
            Shell shell,
            @PathVariable ConsultationId id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String outcome) {
        return saying(
                shell,
                id,
                "outcome",
                outcome,
                words -> service.end(id, SeenVersion.of(version), words),
                "governance.consultation.isEnded");
    }

    /** What is done with words that someone sends; they stay when they cannot be taken. */
    private Html saying(
            Shell shell,
            ConsultationId id,
            String field,
            @Nullable String typed,
            java.util.function.Consumer<String> act,
            String done) {
        FormErrors errors = new FormErrors(shell);
        String words = errors.text(field, typed, LONGEST);
        String kept = typed == null ? "" : typed;
        if (errors.any()) {
            return Html.invalid(page(shell, id, kept, errors));
        }
        try {
            act.accept(words);
        } catch (ConsultationChangedMeanwhile meanwhile) {
            errors.add(field, meanwhile.messageKey());
            return Html.conflict(page(shell, id, kept, errors));
        }
        return Html.redirect("/consultations/" + id.value()).saying(done);
    }
}
