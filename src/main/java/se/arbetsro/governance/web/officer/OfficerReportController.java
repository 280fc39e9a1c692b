package se.arbetsro.governance.web.officer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.officer.OfficerReportText;
import se.arbetsro.governance.domain.officer.OfficerReports;
import se.arbetsro.governance.domain.officer.OfficerReports.Submitted;
import se.arbetsro.governance.domain.officer.OfficerReports.Written;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.making.MakingForms;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.DocxRenderer;
import se.arbetsro.platform.document.PdfRenderer;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** The officer report of a case: written, handed over to the boards, taken out as files. */
@Controller
@OfToday
class OfficerReportController {

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PlanMakingQueries makings;
    private final OfficerReports reports;
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final Clock clock;

    OfficerReportController(PlanMakingQueries makings, OfficerReports reports, Clock clock) {
        this.makings = makings;
        this.reports = reports;
        this.clock = clock;
    }

    private MakingRow kept(PlanMakingId id) {
        return MakingForms.kept(makings.find(id).orElseThrow(NotFound::new));
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-makings/{id}/officer-report")
    Html form(Shell shell, @PathVariable PlanMakingId id) {
        MakingRow making = kept(id);
        if (!making.state().writing()) {
            return Html.instead(MakingForms.address(id)).saying("governance.officer.handedOver");
        }
        OfficerReportForm form =
                reports.written(id)
                        .map(OfficerReportForm::of)
                        .orElseGet(() ->
                                new OfficerReportForm(
                                        "0",
                                        shell.t(
                                                "governance.officer.proposal.usual",
                                                making.title()),
                                        null,
                                        making.background(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        making.title()));
        return Html.of(page(shell, making, form, FormErrors.none(shell)));
    }

    private static SmallFormPage page(
            Shell shell, MakingRow making, OfficerReportForm form, FormErrors errors) {
        return MakingForms.page(
                shell,
                making.id(),
                making.versionKey(),
                shell.t("governance.officer"),
                shell.t("governance.officer.lead"),
                MakingForms.address(making.id()) + "/officer-report",
                null,
                form.version(),
                List.of(
                        SmallField.text(
                                "proposal",
                                shell.t("governance.officer.proposal"),
                                form.proposal(),
                                2_000),
                        section("summary", shell.t("governance.officer.summary"), form.summary()),
                        section(
                                        "background",
                                        shell.t("governance.officer.background"),
                                        form.background())
                                .mayBeEmpty(),
                        section("matter", shell.t("governance.officer.matter"), form.matter())
                                .hinted(shell.t("governance.officer.matter.hint"))
                                .mayBeEmpty(),
                        section(
                                        "preparation",
                                        shell.t("governance.officer.preparation"),
                                        form.preparation())
                                .hinted(shell.t("governance.officer.preparation.hint"))
                                .mayBeEmpty(),
                        section("views", shell.t("governance.officer.views"), form.views())
                                .mayBeEmpty(),
                        section("equality", shell.t("governance.officer.equality"), form.equality())
                                .hinted(shell.t("governance.officer.equality.hint"))
                                .mayBeEmpty(),
                        SmallField.text(
                                        "attachments",
                                        shell.t("governance.officer.attachments"),
                                        form.attachments(),
                                        2_000)
                                .hinted(shell.t("governance.officer.attachments.hint"))
                                .mayBeEmpty()),
                errors);
    }

    private static SmallField section(String name, String label, @Nullable String value) {
        return SmallField.text(name, label, value, OfficerReportForm.LONGEST);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings/{id}/officer-report")
    Html write(Shell shell, @PathVariable PlanMakingId id, @ModelAttribute OfficerReportForm form) {
        MakingRow making = kept(id);
        FormErrors errors = new FormErrors(shell);
        OfficerReportText text = form.text(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, making, form, errors));
        }
        try {
            reports.write(id, SeenVersion.of(form.version()), text);
        } catch (MakingChangedMeanwhile meanwhile) {
            Written saved = reports.written(id).orElseThrow(NotFound::new);
            return Html.conflict(OfficerReportConflict.view(shell, id, form, saved));
        } catch (Invalid handedOver) {
            errors.add(FormErrors.FORM, handedOver.messageKey());
            return Html.invalid(page(shell, making, form, errors));
        }
        return Html.redirect(MakingForms.address(id)).saying("platform.saved");
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings/{id}/submissions")
    Html submit(
            Shell shell,
            @PathVariable PlanMakingId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String registryNumber) {
        MakingRow making = kept(id);
        String read = version == null ? seen : version;
        FormErrors errors = new FormErrors(shell);
        String number =
                making.registryNumber() == null && making.state().writing()
                        ? errors.text("registryNumber", registryNumber, 60)
                        : null;
        if (errors.any()) {
            return Html.invalid(registryNumber(shell, making, read, registryNumber, errors));
        }
        try {
            reports.submit(id, read, shell.today(), number);
        } catch (MakingChangedMeanwhile meanwhile) {
            return Html.instead(MakingForms.address(id))
                    .saying("governance.officer.changedMeanwhile");
        } catch (Invalid lacking) {
            return Html.instead(MakingForms.address(id)).saying(lacking.messageKey());
        }
        return Html.redirect(MakingForms.address(id)).saying("governance.officer.submitted");
    }

    /**
     * Asks for the number without which boards are handed nothing.
     *
     * @param seen what the viewer saw, which is sent along as the version
     */
    private static SmallFormPage registryNumber(
            Shell shell, MakingRow making, String seen, @Nullable String typed, FormErrors errors) {
        return MakingForms.page(
                        shell,
                        making.id(),
                        making.versionKey(),
                        shell.t("governance.officer.submit"),
                        shell.t("governance.making.lacks.registryNumber"),
                        MakingForms.address(making.id()) + "/submissions",
                        null,
                        seen,
                        List.of(
                                SmallField.line(
                                        "registryNumber",
                                        shell.t("governance.decision.registryNumber"),
                                        typed,
                                        60)),
                        errors)
                .doing(shell.t("governance.officer.submit"));
    }

    /** What was handed over last; to those who keep the case also what is written now. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings/{id}/officer-report.{form}")
    ResponseEntity<byte[]> file(
            Shell shell, @PathVariable PlanMakingId id, @PathVariable String form) {
        boolean asPdf = form.equals("pdf");
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        if (!asPdf && !form.equals("docx")) {
            throw new NotFound();
        }
        Document document = document(shell, making);
        return ResponseEntity.ok()
                .contentType(asPdf ? MediaType.APPLICATION_PDF : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tjansteutlatande." + form, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(asPdf ? pdf.render(document) : docx.render(document));
    }

    private Document document(Shell shell, MakingRow making) {
        OfficerReportDocument writing = new OfficerReportDocument(shell);
        Optional<Submitted> last =
                reports.submitted(making.id()).stream().reduce((_, later) -> later);
        String publisher = shell.municipality();
        if (making.keeps() && making.state().writing()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            return writing.of(
                    publisher, reports.draft(making.id()).orElseThrow(NotFound::new), null, now);
        }
        Submitted handed = last.orElseThrow(NotFound::new);
        return writing.of(publisher, handed.contents(), handed.submittedOn(), handed.submittedAt());
    }
}
