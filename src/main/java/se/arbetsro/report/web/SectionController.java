package se.arbetsro.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.SectionChanged;
import se.arbetsro.report.domain.SectionKey;
import se.arbetsro.report.domain.T2Document;

/** One written part of an open report. */
@Controller
class SectionController {

    private final ReportQueries queries;
    private final ReportService reports;
    private final T2Document t2;
    private final Access access;

    SectionController(ReportQueries queries, ReportService reports, T2Document t2, Access access) {
        this.queries = queries;
        this.reports = reports;
        this.t2 = t2;
        this.access = access;
    }

    @Allowed(Permission.REPORT_EDIT)
    @GetMapping("/reports/{id}/sections/{key}")
    Html section(Shell shell, @PathVariable ReportId id, @PathVariable String key) {
        Report report = toEdit(id);
        Section section = queries.section(id, SectionKey.of(key));
        return Html.of(
                page(
                        shell,
                        report,
                        section,
                        new SectionForm(Long.toString(section.version()), section.text()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.REPORT_EDIT)
    @PostMapping("/reports/{id}/sections/{key}")
    Html write(
            Shell shell,
            @PathVariable ReportId id,
            @PathVariable String key,
            @ModelAttribute SectionForm form) {
        Report report = toEdit(id);
        SectionKey of = SectionKey.of(key);
        FormErrors errors = new FormErrors(shell);
        String text = errors.optionalText("text", form.text(), SectionForm.LONGEST);
        if (errors.any()) {
            return Html.invalid(page(shell, report, queries.section(id, of), form, errors));
        }
        try {
            reports.write(id, of, version(form), text == null ? "" : text);
            return Html.redirect("/reports/" + id.value()).saying("platform.saved");
        } catch (SectionChanged changed) {
            return Html.conflict(conflict(shell, report, changed.current(), form));
        }
    }

    private Report toEdit(ReportId id) {
        Report report = queries.find(id);
        access.require(Permission.REPORT_EDIT, report.unitId());
        return report;
    }

    private static long version(SectionForm form) {
        String version = form.version() == null ? "" : form.version();
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private ConflictPage conflict(Shell shell, Report report, Section current, SectionForm mine) {
        String back = "/reports/" + report.id().value();
        return new ConflictPage(
                shell,
                back + "/sections/" + current.key(),
                back,
                current.version(),
                who(shell, current),
                shell.minute(current.changedAt()),
                List.of(
                        new ConflictPage.Field(
                                "text",
                                t2.heading(current.ofKey()),
                                mine.text() == null ? "" : mine.text(),
                                current.text(),
                                ConflictPage.Field.Kind.TEXT)));
    }

    private String who(Shell shell, Section section) {
        String name = queries.personName(section.changedBy());
        return name == null ? shell.t("report.byProgram") : name;
    }

    private SectionPage page(
            Shell shell, Report report, Section section, SectionForm form, FormErrors errors) {
        String back = "/reports/" + report.id().value();
        return new SectionPage(
                shell,
                report.id().value().toString(),
                report.ofPeriod().words(shell.language()),
                t2.heading(section.ofKey()),
                hint(shell, section.ofKey()),
                back + "/sections/" + section.key(),
                form,
                errors,
                shell.t(
                        "report.section.saved",
                        who(shell, section),
                        shell.minute(section.changedAt())));
    }

    private static @Nullable String hint(Shell shell, SectionKey key) {
        return switch (key) {
            case PROPOSAL -> shell.t("report.hint.proposal");
            case SUMMARY -> shell.t("report.hint.summary");
            case MATTER -> shell.t("report.hint.matter");
            case STEERING_GROUP -> shell.t("report.hint.steering-group");
            case PREPARATION -> shell.t("report.hint.preparation");
            case VIEWS -> shell.t("report.hint.views");
            case GENDER_EQUALITY -> shell.t("report.hint.gender-equality");
            case BACKGROUND, APPENDICES -> null;
        };
    }
}
