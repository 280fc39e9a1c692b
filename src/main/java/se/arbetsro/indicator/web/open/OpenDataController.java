package se.arbetsro.indicator.web.open;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.PublishedFigures;
import se.arbetsro.indicator.open.OpenCatalogue;
import se.arbetsro.indicator.open.OpenDataPackage;
import se.arbetsro.indicator.open.OpenDataset;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Published figures with a catalogue, to be put where the municipality keeps its open data. */
@Controller
class OpenDataController {

    private final PublishedFigures published;
    private final FigureUnits units;
    private final Clock clock;

    OpenDataController(PublishedFigures published, FigureUnits units, Clock clock) {
        this.published = published;
        this.units = units;
        this.clock = clock;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/open-data")
    Html page(Shell shell) {
        return Html.of(page(shell, new OpenDataForm(null, null, "CC0"), FormErrors.none(shell)));
    }

    /** The files, or the page again with what is wrong; nothing is stored. */
    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/open-data/package")
    Object files(Shell shell, @ModelAttribute OpenDataForm form) {
        FormErrors errors = new FormErrors(shell);
        OpenDataForm.Wanted wanted = form.wanted(errors).orElse(null);
        List<OpenDataset> datasets = published.datasets(shell.day());
        if (wanted == null || datasets.isEmpty()) {
            return Html.invalid(page(shell, form, errors));
        }
        String publisher = units.municipality(shell.day()).orElseThrow(NotFound::new).name();
        byte[] bytes =
                OpenDataPackage.of(
                        new OpenCatalogue(
                                publisher,
                                wanted.base(),
                                wanted.contact(),
                                wanted.licence(),
                                clock.instant(),
                                datasets));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("open-data-" + shell.day() + ".zip")
                                .build()
                                .toString())
                .body(bytes);
    }

    private OpenDataPage page(Shell shell, OpenDataForm form, FormErrors errors) {
        return new OpenDataPage(
                shell,
                form,
                errors,
                published.datasets(shell.day()).stream()
                        .map(one ->
                                new OpenDataPage.Row(
                                        one.definition().indicatorKey(),
                                        shell.in(one.definition().name()),
                                        shell.langOf(one.definition().name()),
                                        shell.number((long) one.rows().size()),
                                        one.to().toString()))
                        .toList());
    }
}
