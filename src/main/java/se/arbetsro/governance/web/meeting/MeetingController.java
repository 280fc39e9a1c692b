package se.arbetsro.governance.web.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.consultation.ConsultationQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MeetingChangedMeanwhile;
import se.arbetsro.governance.domain.meeting.MeetingContent;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingService;
import se.arbetsro.governance.domain.meeting.MinutesAreClosed;
import se.arbetsro.governance.domain.meeting.PaperService;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.governance.web.ReasonPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/**
 * Meetings: prepared, called, moved, called off, read. Chair and secretary need no more than to
 * read; the service looks closer.
 */
@Controller
@OfToday
class MeetingController {

    private static final int LONGEST = 1_000;

    private final MeetingQueries meetings;
    private final MatterQueries matters;
    private final PaperService papers;
    private final ConsultationQueries consultations;
    private final BodyQueries bodies;
    private final MeetingService service;
    private final AuditQueries audit;
    private final Once once;
    private final Clock clock;

    MeetingController(
            MeetingQueries meetings,
            MatterQueries matters,
            PaperService papers,
            ConsultationQueries consultations,
            BodyQueries bodies,
            MeetingService service,
            AuditQueries audit,
            Once once,
            Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.papers = papers;
        this.consultations = consultations;
        this.bodies = bodies;
        this.service = service;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}")
    Html show(Shell shell, @PathVariable MeetingId id) {
        MeetingRow meeting = find(id);
        List<MatterRow> agenda = matters.of(id);
        return Html.of(
                new MeetingPage(
                        shell,
                        meeting,
                        agenda,
                        papers.of(id),
                        agenda.stream().anyMatch(MatterRow::tasks)
                                ? matters.openTasksOf(meeting.bodyId()).stream()
                                        .filter(task -> !task.meetingId().equals(id))
                                        .toList()
                                : List.of(),
                        consultations.of(id),
                        meeting.keeps()
                                ? HistoryLine.of(shell, audit.historyOf("meeting", id.value()))
                                : List.of()));
    }

    private MeetingRow find(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new);
    }

    private MeetingRow kept(MeetingId id) {
        MeetingRow meeting = find(id);
        if (!meeting.keeps()) {
            throw new Forbidden();
        }
        return meeting;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/bodies/{id}/meetings/new")
    Html form(Shell shell, @PathVariable BodyId id) {
        MeetingForm form =
                new MeetingForm(
                        Once.newKey(), null, null, "09:00", "10:30", null, null, "true", "true");
        return Html.of(page(shell, keptBody(shell, id), null, form, FormErrors.none(shell)));
    }

    private BodyRow keptBody(Shell shell, BodyId id) {
        BodyRow body = bodies.find(id, shell.today()).orElseThrow(NotFound::new);
        if (!body.keeps()) {
            throw new Forbidden();
        }
        return body;
    }

    private static MeetingFormPage page(
            Shell shell,
            BodyRow body,
            @Nullable MeetingRow saved,
            MeetingForm form,
            FormErrors errors) {
        return new MeetingFormPage(
                shell, body.name(), "/bodies/" + body.id().value(), saved, form, errors);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/bodies/{id}/meetings")
    Html plan(Shell shell, @PathVariable BodyId id, @ModelAttribute MeetingForm form) {
        BodyRow body = keptBody(shell, id);
        FormErrors errors = new FormErrors(shell);
        MeetingContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, body, null, form, errors));
        }
        String tasks =
                "true".equals(form.tasks()) ? shell.t("governance.matter.tasks.heading") : null;
        return Html.redirect(
                        once.create(
                                "meeting",
                                form.key(),
                                form,
                                () ->
                                        "/meetings/"
                                                + service.plan(
                                                                id,
                                                                content,
                                                                tasks,
                                                                "true".equals(form.carry()))
                                                        .value()))
                .saying("governance.meeting.planned");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/edit")
    Html edit(Shell shell, @PathVariable MeetingId id) {
        MeetingRow meeting = kept(id);
        if (!meeting.state().open()) {
            return Html.instead(MeetingWords.href(meeting)).saying("governance.minutes.closed");
        }
        return Html.of(
                page(
                        shell,
                        keptBody(shell, meeting.bodyId()),
                        meeting,
                        MeetingForm.of(meeting),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}")
    Html rewrite(Shell shell, @PathVariable MeetingId id, @ModelAttribute MeetingForm form) {
        MeetingRow meeting = kept(id);
        FormErrors errors = new FormErrors(shell);
        MeetingContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(
                    page(shell, keptBody(shell, meeting.bodyId()), meeting, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (MeetingChangedMeanwhile | MinutesAreClosed meanwhile) {
            return Html.conflict(MeetingConflict.view(shell, form, kept(id)));
        }
        return Html.redirect(MeetingWords.href(meeting)).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/call")
    Html call(@PathVariable MeetingId id) {
        service.call(id);
        return Html.redirect("/meetings/" + id.value()).saying("governance.meeting.called");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/cancellation")
    Html askWhy(Shell shell, @PathVariable MeetingId id) {
        return Html.of(why(shell, kept(id), "", FormErrors.none(shell)));
    }

    private static ReasonPage why(
            Shell shell, MeetingRow meeting, String typed, FormErrors errors) {
        String back = MeetingWords.href(meeting);
        return new ReasonPage(
                shell,
                List.of(
                        new Crumb(shell.t("governance.meetings"), "/meetings"),
                        new Crumb(MeetingWords.title(shell, meeting), back)),
                shell.t("governance.meeting.cancel"),
                shell.t("governance.meeting.cancel.lead"),
                back + "/cancellation",
                back,
                "why",
                shell.t("governance.meeting.why"),
                typed,
                LONGEST,
                shell.t("governance.meeting.whoSees"),
                errors);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/cancellation")
    Html cancel(
            Shell shell,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String why) {
        MeetingRow meeting = kept(id);
        FormErrors errors = new FormErrors(shell);
        String reason = errors.text("why", why, LONGEST);
        if (errors.any()) {
            return Html.invalid(why(shell, meeting, why == null ? "" : why, errors));
        }
        service.cancel(id, reason);
        String here = MeetingWords.href(meeting);
        return Html.redirect(here)
                .saying("governance.meeting.cancelled")
                .undoable(Undo.by(here + "/restoration"));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/restoration")
    Html restore(@PathVariable MeetingId id) {
        service.restore(id);
        return Html.redirect("/meetings/" + id.value()).saying("governance.meeting.restored");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable MeetingId id) {
        MeetingRow meeting = find(id);
        if (meeting.calledAt() == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mote-" + meeting.day() + ".ics", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(CalendarFile.of(meeting, clock.getZone()));
    }
}
