package se.arbetsro.organisation.administration;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.mail.Letters;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** How mail leaves, and what did not. */
@Controller
@OfToday
class MailController {

    private final Letters letters;

    MailController(Letters letters) {
        this.letters = letters;
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @GetMapping("/mail")
    Html page(Shell shell) {
        return Html.of(
                new MailPage(shell, letters.leaveBySmtp(), letters.standing(), letters.failed()));
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @GetMapping(path = "/mail", params = "format")
    TableFile<Letters.Failed> file(Shell shell, @RequestParam TableFormat format) {
        TableExport<Letters.Failed> export =
                TableExport.<Letters.Failed>titled(
                                "Brev som inte kom fram", "Letters that did not arrive")
                        .column(
                                "Brev",
                                "Letter",
                                ValueType.text(),
                                row -> shell.t("letter." + row.kind()))
                        .column("Adress", "Address", ValueType.text(), Letters.Failed::address)
                        .column(
                                "Skrevs",
                                "Written",
                                ValueType.text(),
                                row -> shell.minute(row.createdAt()))
                        .column(
                                "Försök",
                                "Attempts",
                                ValueType.text(),
                                row -> String.valueOf(row.attempts()))
                        .column(
                                "Vad servern svarade",
                                "What the server answered",
                                ValueType.text(),
                                Letters.Failed::fault)
                        .build();
        return TableFile.of(shell, export, format, () -> letters.failed().stream());
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/mail/{id}/retry")
    Html retry(@PathVariable UUID id) {
        letters.retry(id);
        return Html.redirect("/mail").saying("organisation.mail.retried");
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/mail/{id}/drop")
    Html drop(@PathVariable UUID id) {
        letters.drop(id);
        return Html.redirect("/mail").saying("organisation.mail.dropped");
    }
}
