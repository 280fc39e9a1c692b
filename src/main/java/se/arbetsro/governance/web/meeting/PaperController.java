package se.arbetsro.governance.web.meeting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.multipart.MultipartFile;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.PaperId;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.PaperService;
import se.arbetsro.governance.domain.meeting.PaperService.PaperRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Papers of meetings. A file is always given as an attachment. */
@Controller
@OfToday
class PaperController {

    private static final int MOST = 20 * 1024 * 1024;
    private static final int NAME = 150;

    private final MeetingQueries meetings;
    private final PaperService papers;
    private final Once once;

    PaperController(MeetingQueries meetings, PaperService papers, Once once) {
        this.meetings = meetings;
        this.papers = papers;
        this.once = once;
    }

    /** What was typed, of which a hash is kept so that it is added once. */
    private record Sent(String title, @Nullable String url, long size) {}

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/papers/new")
    Html form(Shell shell, @PathVariable MeetingId id) {
        return Html.of(new PaperFormPage(shell, kept(id), "", "", FormErrors.none(shell)));
    }

    private MeetingRow kept(MeetingId id) {
        MeetingRow meeting = meetings.find(id).orElseThrow(NotFound::new);
        if (!meeting.keeps()) {
            throw new Forbidden();
        }
        return meeting;
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/papers")
    Html add(
            Shell shell,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        MeetingRow meeting = kept(id);
        FormErrors errors = new FormErrors(shell);
        String called = errors.text("title", title, 200);
        String address = errors.optionalText("url", url, 500);
        boolean sent = file != null && !file.isEmpty();
        if (address == null && !sent) {
            errors.add("url", "governance.paper.missing");
        } else if (address != null && sent) {
            errors.add("url", "governance.paper.both");
        } else if (address != null && !address.matches("https?://\\S{1,490}")) {
            errors.add("url", "governance.link.wrong");
        } else if (file != null && file.getSize() > MOST) {
            errors.add("file", "platform.table.file.tooLarge", MOST >> 20);
        }
        if (errors.any()) {
            return Html.invalid(
                    new PaperFormPage(
                            shell,
                            meeting,
                            title == null ? "" : title,
                            url == null ? "" : url,
                            errors));
        }
        String name = file == null ? "" : name(file);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String back =
                once.create(
                        "paper",
                        key,
                        new Sent(called, address, bytes.length),
                        () -> {
                            if (address != null) {
                                papers.addLink(id, called, address);
                            } else {
                                papers.addFile(id, called, name, bytes);
                            }
                            return MeetingWords.href(meeting);
                        });
        return Html.redirect(back).saying("governance.paper.added");
    }

    /** The name without any path and without what cannot be shown. */
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name =
                sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
        return name.isEmpty() ? "underlag" : name.substring(0, Math.min(name.length(), NAME));
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/papers/{id}")
    ResponseEntity<byte[]> file(@PathVariable PaperId id) {
        PaperRow paper = papers.find(id).orElseThrow(NotFound::new);
        String name = paper.fileName();
        if (name == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(papers.bytes(id));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/papers/{id}/removal")
    Html remove(@PathVariable PaperId id) {
        PaperRow paper = papers.find(id).orElseThrow(NotFound::new);
        papers.remove(id);
        return Html.redirect("/meetings/" + paper.meetingId().value())
                .saying("governance.paper.removed");
    }
}
