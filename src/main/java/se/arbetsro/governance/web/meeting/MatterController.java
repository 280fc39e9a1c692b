package se.arbetsro.governance.web.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.meeting.MatterContent;
import se.arbetsro.governance.domain.meeting.MatterQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MeetingChangedMeanwhile;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingService;
import se.arbetsro.governance.domain.meeting.MinutesAreClosed;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Matters on the agenda of a meeting. */
@Controller
@OfToday
class MatterController {

    private final MeetingQueries meetings;
    private final MatterQueries matters;
    private final MeetingService service;
    private final Once once;

    MatterController(
            MeetingQueries meetings, MatterQueries matters, MeetingService service, Once once) {
        this.meetings = meetings;
        this.matters = matters;
        this.service = service;
        this.once = once;
    }

    /**
     * @param about the page that the matter is about, when one comes from there
     */
    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/matters/new")
    Html form(
            Shell shell,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String about) {
        MeetingRow meeting = kept(id);
        MatterForm form =
                new MatterForm(
                        Once.newKey(),
                        null,
                        Integer.toString(meeting.matters() + 1),
                        null,
                        null,
                        about);
        return Html.of(new MatterFormPage(shell, meeting, null, form, FormErrors.none(shell)));
    }

    private MeetingRow kept(MeetingId id) {
        MeetingRow meeting = meetings.find(id).orElseThrow(NotFound::new);
        if (!meeting.keeps()) {
            throw new Forbidden();
        }
        return meeting;
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/matters")
    Html add(Shell shell, @PathVariable MeetingId id, @ModelAttribute MatterForm form) {
        MeetingRow meeting = kept(id);
        FormErrors errors = new FormErrors(shell);
        MatterContent content = form.content(errors, false);
        if (errors.any()) {
            return Html.invalid(new MatterFormPage(shell, meeting, null, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "matter",
                                form.key(),
                                form,
                                () ->
                                        MeetingWords.href(meeting)
                                                + "#matter-"
                                                + service.add(id, content).value()))
                .saying("platform.saved");
    }

    private MatterRow find(MatterId id) {
        return matters.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/matters/{id}/edit")
    Html edit(Shell shell, @PathVariable MatterId id) {
        MatterRow matter = find(id);
        MeetingRow meeting = kept(matter.meetingId());
        if (!meeting.state().open()) {
            return Html.instead(MeetingWords.href(meeting)).saying("governance.minutes.closed");
        }
        return Html.of(
                new MatterFormPage(
                        shell, meeting, matter, MatterForm.of(matter), FormErrors.none(shell)));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/matters/{id}")
    Html rewrite(Shell shell, @PathVariable MatterId id, @ModelAttribute MatterForm form) {
        MatterRow matter = find(id);
        MeetingRow meeting = kept(matter.meetingId());
        FormErrors errors = new FormErrors(shell);
        MatterContent content = form.content(errors, matter.tasks());
        if (errors.any()) {
            return Html.invalid(new MatterFormPage(shell, meeting, matter, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (MeetingChangedMeanwhile | MinutesAreClosed meanwhile) {
            return Html.conflict(
                    MatterConflict.view(shell, form, find(id), kept(matter.meetingId())));
        }
        return Html.redirect(MeetingWords.href(meeting)).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/matters/{id}/removal")
    Html remove(@PathVariable MatterId id) {
        MatterRow matter = find(id);
        service.remove(id);
        return Html.redirect("/meetings/" + matter.meetingId().value())
                .saying("governance.matter.removed");
    }
}
