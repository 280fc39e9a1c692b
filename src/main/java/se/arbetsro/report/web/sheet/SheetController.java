package se.arbetsro.report.web.sheet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.report.domain.sheet.SheetDocument;
import se.arbetsro.report.domain.sheet.SheetReading;
import se.arbetsro.report.domain.sheet.UnitSheet;

/** A unit on one page, to be printed or taken along. */
@Controller
@OfToday
class SheetController {

    private final SheetReading reading;
    private final SheetDocument document;
    private final Clock clock;

    SheetController(SheetReading reading, SheetDocument document, Clock clock) {
        this.reading = reading;
        this.document = document;
        this.clock = clock;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/units/{id}/sheet")
    Html sheet(Shell shell, @PathVariable UnitId id, @ModelAttribute SheetForm form) {
        UnitSheet sheet = read(shell, id, form);
        return Html.of(
                new SheetPage(
                        shell,
                        id.value().toString(),
                        sheet.unit(),
                        document.fragment(sheet, shell.language(), form.named()),
                        sheet.since().toString(),
                        form.named()));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/units/{id}/sheet.{ending}")
    ResponseEntity<byte[]> file(
            Shell shell,
            @PathVariable UnitId id,
            @PathVariable String ending,
            @ModelAttribute SheetForm form) {
        ReportForm asked = ReportForm.of(ending).orElseThrow(NotFound::new);
        UnitSheet sheet = read(shell, id, form);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asked.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        shell.t("sheet.title", sheet.unit())
                                                + " "
                                                + sheet.day()
                                                + "."
                                                + asked.extension(),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document.file(sheet, shell.language(), form.named(), clock.instant(), asked));
    }

    private UnitSheet read(Shell shell, UnitId id, SheetForm form) {
        return reading.of(id, form.from(FormErrors.none(shell)), shell.language())
                .orElseThrow(NotFound::new);
    }
}
