package se.arbetsro.platform.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.mail.MailAddress;
import se.arbetsro.platform.mail.MailRecipients;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard.Line;
import se.arbetsro.platform.web.StartPageLines;

/** The page of one's own reminders. */
@Controller
@OfToday
class ReminderController {

    private final Reminders reminders;
    private final StartPageLines lines;
    private final MailRecipients recipients;

    ReminderController(Reminders reminders, StartPageLines lines, MailRecipients recipients) {
        this.reminders = reminders;
        this.lines = lines;
        this.recipients = recipients;
    }

    @SignedIn
    @GetMapping("/reminders")
    Html page(Shell shell) {
        return Html.of(
                page(
                        shell,
                        ReminderForm.of(reminders.of(CurrentViewer.get().id())),
                        FormErrors.none(shell)));
    }

    @SignedIn
    @PostMapping("/reminders")
    Html choose(Shell shell, @ModelAttribute ReminderForm form) {
        FormErrors errors = new FormErrors(shell);
        Choice choice = form.parse(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, form, errors));
        }
        reminders.choose(choice);
        return Html.redirect("/reminders").saying("platform.saved");
    }

    /** Mutes a line that stands on the viewer's own start page, and nothing else. */
    @SignedIn
    @PostMapping("/reminders/mutes")
    Html mute(Shell shell, @ModelAttribute MuteForm form) {
        FormErrors errors = new FormErrors(shell);
        LocalDate until = errors.optionalDate("until", form.until());
        if (errors.any()) {
            return Html.invalid(
                    page(shell, ReminderForm.of(reminders.of(CurrentViewer.get().id())), errors));
        }
        Line line =
                own(shell).stream()
                        .filter(one -> one.href().equals(form.href()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        reminders.mute(line, until);
        return Html.redirect("/reminders").saying("platform.reminder.muted.done");
    }

    @SignedIn
    @PostMapping("/reminders/mutes/end")
    Html unmute(@RequestParam(defaultValue = "") String href) {
        reminders.unmute(href);
        return Html.redirect("/reminders").saying("platform.reminder.muted.ended");
    }

    private RemindersPage page(Shell shell, ReminderForm form, FormErrors errors) {
        List<Reminders.Mute> mutes = reminders.mutes();
        var muted = mutes.stream().map(Reminders.Mute::href).collect(Collectors.toSet());
        return new RemindersPage(
                shell,
                form,
                errors,
                recipients.addressOf(CurrentViewer.get().id()).map(MailAddress::text).orElse(null),
                own(shell).stream().filter(line -> !muted.contains(line.href())).toList(),
                mutes);
    }

    private List<Line> own(Shell shell) {
        Map<String, Line> all = new LinkedHashMap<>();
        lines.waitingFor(CurrentViewer.get(), shell)
                .forEach(line -> all.putIfAbsent(line.href(), line));
        return List.copyOf(all.values());
    }
}
