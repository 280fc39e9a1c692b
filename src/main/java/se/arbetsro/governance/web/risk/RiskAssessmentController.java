package se.arbetsro.governance.web.risk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.change.PlannedChangeService;
import se.arbetsro.governance.domain.change.SafetyStance;
import se.arbetsro.governance.domain.risk.AssessmentContents;
import se.arbetsro.governance.domain.risk.Assessments;
import se.arbetsro.governance.domain.risk.ParticipantService;
import se.arbetsro.governance.domain.risk.RiskQueries;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.change.ChangeForms;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.DocxRenderer;
import se.arbetsro.platform.document.PdfRenderer;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** The assessment of risks before a planned change: read, finished, opened again, as a file. */
@Controller
@OfToday
class RiskAssessmentController {

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final RiskPlaces places;
    private final RiskQueries risks;
    private final Assessments assessments;
    private final ParticipantService participants;
    private final PlannedChangeService changes;
    private final Clock clock;
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();

    RiskAssessmentController(
            RiskPlaces places,
            RiskQueries risks,
            Assessments assessments,
            ParticipantService participants,
            PlannedChangeService changes,
            Clock clock) {
        this.places = places;
        this.risks = risks;
        this.assessments = assessments;
        this.participants = participants;
        this.changes = changes;
        this.clock = clock;
    }

    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping("/planned-changes/{id}/risks")
    Html show(Shell shell, @PathVariable PlannedChangeId id) {
        ChangeRow change = places.known(id);
        return Html.of(
                new RiskAssessmentPage(
                        shell,
                        change,
                        risks.participants(id),
                        risks.risks(id),
                        risks.measures(id),
                        risks.finished(id),
                        change.edits() && !risks.areas(change.unitId()).isEmpty()));
    }

    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping(path = "/planned-changes/{id}/risks", params = "format")
    TableFile<RiskLine> list(
            Shell shell, @PathVariable PlannedChangeId id, @RequestParam TableFormat format) {
        places.known(id);
        return TableFile.of(
                shell,
                RiskAssessmentPage.export(shell),
                format,
                () -> RiskLine.of(risks.risks(id), risks.measures(id)));
    }

    /** The assessment as it stands now. */
    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping("/planned-changes/{id}/risk-assessment.{form}")
    ResponseEntity<byte[]> file(
            Shell shell, @PathVariable PlannedChangeId id, @PathVariable String form) {
        AssessmentContents contents = assessments.now(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return file(new RiskAssessmentDocument(shell).of(contents, null, now), form, "");
    }

    /** An assessment as it was finished. */
    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping("/planned-changes/{id}/risk-assessments/{number}.{form}")
    ResponseEntity<byte[]> finished(
            Shell shell,
            @PathVariable PlannedChangeId id,
            @PathVariable int number,
            @PathVariable String form) {
        Assessments.Finished kept = assessments.finished(id, number).orElseThrow(NotFound::new);
        return file(
                new RiskAssessmentDocument(shell).of(kept.contents(), number, kept.at()),
                form,
                "-" + number);
    }

    private ResponseEntity<byte[]> file(Document document, String form, String ending) {
        boolean asPdf = form.equals("pdf");
        if (!asPdf && !form.equals("docx")) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(asPdf ? MediaType.APPLICATION_PDF : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "riskbedomning" + ending + "." + form,
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(asPdf ? pdf.render(document) : docx.render(document));
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/risk-assessments")
    Html finish(@PathVariable PlannedChangeId id) {
        assessments.finish(id);
        return Html.redirect(RiskPlaces.address(id)).saying("governance.risk.finished.said");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/risk-assessments/revision")
    Html revise(@PathVariable PlannedChangeId id) {
        assessments.revise(id);
        return Html.redirect(RiskPlaces.address(id)).saying("governance.risk.revised");
    }

    /** What a safety representative says, as it is typed. */
    public record WordsForm(@Nullable String stance, @Nullable String words) {}

    @Allowed(Permission.PLANNED_CHANGE_READ)
    @PostMapping("/planned-changes/{id}/words")
    Html speak(Shell shell, @PathVariable PlannedChangeId id, @ModelAttribute WordsForm form) {
        ChangeRow change = places.known(id);
        FormErrors errors = new FormErrors(shell);
        SafetyStance stance = errors.optionalChoice("stance", form.stance(), SafetyStance.class);
        String words = errors.optionalText("words", form.words(), 4_000);
        if (stance == null) {
            errors.add("stance", "platform.form.choice");
        } else if (stance != SafetyStance.AGREES && words == null) {
            errors.add("words", "governance.risk.stance.why");
        }
        if (errors.any() || stance == null) {
            if (!change.safety()) {
                throw new Forbidden();
            }
            return Html.invalid(words(shell, change, form, errors));
        }
        participants.speak(id, stance, words, shell.lang());
        return Html.redirect(RiskPlaces.address(id)).saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping("/planned-changes/{id}/words")
    Html words(Shell shell, @PathVariable PlannedChangeId id) {
        WordsForm own =
                risks.participants(id).stream()
                        .filter(RiskQueries.ParticipantRow::own)
                        .findFirst()
                        .map(mine ->
                                new WordsForm(
                                        mine.stance() == null ? null : mine.stance().name(),
                                        mine.words()))
                        .orElseGet(() -> new WordsForm(null, null));
        return Html.of(words(shell, places.known(id), own, FormErrors.none(shell)));
    }

    private static SmallFormPage words(
            Shell shell, ChangeRow change, WordsForm form, FormErrors errors) {
        return ChangeForms.made(
                        shell,
                        change,
                        shell.t("governance.risk.speak"),
                        ChangeForms.address(change.id()) + "/words",
                        RiskPlaces.address(change.id()),
                        null,
                        List.of(
                                SmallField.radios(
                                        "stance",
                                        shell.t("governance.risk.stance"),
                                        form.stance(),
                                        RiskWords.stances(shell)),
                                SmallField.text(
                                                "words",
                                                shell.t("governance.risk.words"),
                                                form.words(),
                                                4_000)
                                        .hinted(shell.t("governance.risk.stance.why"))
                                        .mayBeEmpty()),
                        errors)
                .ledBy(shell.t("governance.risk.speak.lead"));
    }

    /** That safety representatives were offered to take part, as it is typed. */
    public record OfferForm(@Nullable String offeredOn, @Nullable String note) {}

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/{id}/offer")
    Html offer(Shell shell, @PathVariable PlannedChangeId id) {
        ChangeRow change = places.edited(id);
        LocalDate on = change.offeredOn() == null ? shell.today() : change.offeredOn();
        return Html.of(
                offer(
                        shell,
                        change,
                        new OfferForm(on.toString(), change.offeredNote()),
                        FormErrors.none(shell)));
    }

    private static SmallFormPage offer(
            Shell shell, ChangeRow change, OfferForm form, FormErrors errors) {
        return ChangeForms.made(
                        shell,
                        change,
                        shell.t("governance.risk.offer"),
                        ChangeForms.address(change.id()) + "/offer",
                        RiskPlaces.address(change.id()),
                        null,
                        List.of(
                                SmallField.day(
                                        "offeredOn",
                                        shell.t("governance.risk.offered"),
                                        form.offeredOn()),
                                SmallField.text(
                                                "note",
                                                shell.t("governance.risk.offer.note"),
                                                form.note(),
                                                1_000)
                                        .mayBeEmpty()),
                        errors)
                .ledBy(shell.t("governance.risk.offer.lead"));
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/offer")
    Html offer(Shell shell, @PathVariable PlannedChangeId id, @ModelAttribute OfferForm form) {
        ChangeRow change = places.edited(id);
        FormErrors errors = new FormErrors(shell);
        LocalDate on = errors.date("offeredOn", form.offeredOn());
        String note = errors.optionalText("note", form.note(), 1_000);
        if (errors.any()) {
            return Html.invalid(offer(shell, change, form, errors));
        }
        changes.offer(id, on, note);
        return Html.redirect(RiskPlaces.address(id)).saying("platform.saved");
    }
}
