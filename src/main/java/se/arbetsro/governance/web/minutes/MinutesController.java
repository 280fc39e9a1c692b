package se.arbetsro.governance.web.minutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.meeting.MatterQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingState;
import se.arbetsro.governance.domain.meeting.MinutesFiles;
import se.arbetsro.governance.domain.meeting.SigningService;
import se.arbetsro.governance.domain.meeting.WrongPassword;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.governance.web.ReasonPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Minutes as they are read, signed, taken along as files, and put right by a note. */
@Controller
@OfToday
class MinutesController {

    private static final int LONGEST = 4_000;

    private final MeetingQueries meetings;
    private final MatterQueries matters;
    private final SigningService signing;
    private final MinutesFiles files;
    private final Once once;

    MinutesController(
            MeetingQueries meetings,
            MatterQueries matters,
            SigningService signing,
            MinutesFiles files,
            Once once) {
        this.meetings = meetings;
        this.matters = matters;
        this.signing = signing;
        this.files = files;
        this.once = once;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/minutes")
    Html read(Shell shell, @PathVariable MeetingId id) {
        return Html.of(page(shell, shown(id), FormErrors.none(shell)));
    }

    private MeetingRow shown(MeetingId id) {
        return meetings.find(id)
                .filter(meeting -> meeting.minutes() && meeting.calledAt() != null)
                .orElseThrow(NotFound::new);
    }

    private MinutesPage page(Shell shell, MeetingRow meeting, FormErrors errors) {
        MeetingId id = meeting.id();
        return new MinutesPage(
                shell,
                meeting,
                files.article(id),
                meetings.adjusters(id),
                meetings.notes(id),
                matters.tasksOf(id),
                CurrentViewer.get().id(),
                errors);
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/minutes.{form}")
    ResponseEntity<byte[]> file(@PathVariable MeetingId id, @PathVariable String form) {
        MeetingRow meeting = shown(id);
        String type = MinutesFiles.MEDIA_TYPES.get(form);
        if (type == null) {
            throw new NotFound();
        }
        String name =
                "protokoll-"
                        + meeting.day()
                        + (meeting.state() == MeetingState.SIGNED ? "" : "-utkast")
                        + "."
                        + form;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.file(id, form));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/signature")
    Html sign(
            Shell shell,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String password) {
        MeetingRow meeting = shown(id);
        try {
            signing.sign(id, password == null ? "" : password);
        } catch (WrongPassword wrong) {
            FormErrors errors = new FormErrors(shell);
            errors.add("password", wrong.messageKey());
            return Html.invalid(page(shell, meeting, errors));
        }
        return Html.redirect(MeetingWords.href(meeting) + "/minutes")
                .saying("governance.minutes.signedByMe");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/retraction")
    Html takeBack(@PathVariable MeetingId id) {
        signing.takeBack(id);
        return Html.redirect("/meetings/" + id.value() + "/minutes/edit")
                .saying("governance.minutes.takenBack");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/notes/new")
    Html ask(Shell shell, @PathVariable MeetingId id) {
        return Html.of(note(shell, kept(id), "", FormErrors.none(shell)));
    }

    private MeetingRow kept(MeetingId id) {
        MeetingRow meeting = shown(id);
        if (!meeting.keeps()) {
            throw new Forbidden();
        }
        return meeting;
    }

    private static ReasonPage note(
            Shell shell, MeetingRow meeting, String typed, FormErrors errors) {
        String here = MeetingWords.href(meeting);
        return new ReasonPage(
                shell,
                List.of(
                        new Crumb(shell.t("governance.meetings"), "/meetings"),
                        new Crumb(MeetingWords.title(shell, meeting), here)),
                shell.t("governance.minutes.note.new"),
                shell.t("governance.minutes.note.lead"),
                here + "/notes",
                here + "/minutes",
                "text",
                shell.t("governance.minutes.note"),
                typed,
                LONGEST,
                shell.t("governance.minutes.note.whoSees"),
                errors);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/notes")
    Html add(
            Shell shell,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String text) {
        MeetingRow meeting = kept(id);
        FormErrors errors = new FormErrors(shell);
        String words = errors.text("text", text, LONGEST);
        if (errors.any()) {
            return Html.invalid(note(shell, meeting, text == null ? "" : text, errors));
        }
        return Html.redirect(
                        once.create(
                                "minutes-note",
                                key,
                                words,
                                () -> {
                                    signing.note(id, words, shell.lang());
                                    return MeetingWords.href(meeting) + "/minutes";
                                }))
                .saying("governance.minutes.noted");
    }
}
