package se.arbetsro.report.web.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.EarlierTexts;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportIsFrozen;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.SectionChanged;
import se.arbetsro.report.domain.Writing;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.web.ReportWords;

/** One written part of an open report: written, saved by itself, and its text to take elsewhere. */
@Controller
@OfToday
class SectionController {

    private final ReportQueries queries;
    private final ReportService reports;
    private final EarlierTexts earlier;
    private final ReportDocument t2;
    private final Access access;
    private final Clock clock;

    SectionController(
            ReportQueries queries,
            ReportService reports,
            EarlierTexts earlier,
            ReportDocument t2,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.reports = reports;
        this.earlier = earlier;
        this.t2 = t2;
        this.access = access;
        this.clock = clock;
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports/{id}/sections/{key}")
    Html section(Shell shell, @PathVariable ReportId id, @PathVariable String key) {
        Report report = toWrite(id, key);
        if (report.isFrozen()) {
            return Html.instead("/reports/" + id.value()).saying("report.isFrozen");
        }
        Section section = queries.section(id, SectionKey.of(key));
        return Html.of(
                page(shell, report, section, SectionForm.of(section), FormErrors.none(shell)));
    }

    @Allowed(Permission.REPORT_READ)
    @PostMapping("/reports/{id}/sections/{key}")
    Html write(
            Shell shell,
            @PathVariable ReportId id,
            @PathVariable String key,
            @ModelAttribute SectionForm form) {
        Report report = toWrite(id, key);
        SectionKey of = SectionKey.of(key);
        FormErrors errors = new FormErrors(shell);
        Writing writing = form.writing(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, report, queries.section(id, of), form, errors));
        }
        try {
            reports.write(id, of, writing);
            return Html.redirect("/reports/" + id.value()).saying("platform.saved");
        } catch (SectionChanged changed) {
            return Html.conflict(conflict(shell, report, changed.current(), form));
        } catch (ReportIsFrozen frozen) {
            return Html.conflict(
                    conflict(shell, report, queries.section(id, of), form)
                            .closed(shell.t("report.isFrozen")));
        }
    }

    /** The form again, with the text of another report in it; nothing is saved. */
    @Allowed(Permission.REPORT_READ)
    @PostMapping("/reports/{id}/sections/{key}/taking")
    Html take(
            Shell shell,
            @PathVariable ReportId id,
            @PathVariable String key,
            @RequestParam ReportId from,
            @ModelAttribute SectionForm form) {
        Report report = toWrite(id, key);
        Section section = queries.section(id, SectionKey.of(key));
        EarlierTexts.Text text =
                earlier.beside(report, section.ofKey()).stream()
                        .filter(one -> one.report().equals(from))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Html.of(
                page(shell, report, section, form.taking(text), FormErrors.none(shell))
                        .justTaken());
    }

    /** What the form saves by itself while it is written, without complaint. */
    @Allowed(Permission.REPORT_READ)
    @PostMapping("/reports/{id}/sections/{key}/draft")
    Html draft(
            Shell shell,
            @PathVariable ReportId id,
            @PathVariable String key,
            @ModelAttribute SectionForm form) {
        toWrite(id, key);
        FormErrors errors = new FormErrors(shell);
        Writing writing = form.writing(errors);
        if (errors.any()) {
            return saved(shell, shell.t("report.section.notSavedYet"));
        }
        try {
            reports.write(id, SectionKey.of(key), writing);
        } catch (SectionChanged changed) {
            return saved(shell, shell.t("report.section.savedByOther"));
        } catch (ReportIsFrozen frozen) {
            return saved(shell, shell.t("report.isFrozen"));
        }
        return saved(shell, shell.t("report.section.savedAt", shell.minute(clock.instant())));
    }

    private static Html saved(Shell shell, String words) {
        return Html.of(new SavedFragment(shell, words));
    }

    /** The text alone, so that it need not be written twice elsewhere. */
    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports/{id}/sections/{key}/text")
    ResponseEntity<byte[]> text(@PathVariable ReportId id, @PathVariable String key) {
        queries.find(id);
        String text = queries.section(id, SectionKey.of(key)).text();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For whoever may write the report, or has been given the section. */
    private Report toWrite(ReportId id, String key) {
        Report report = queries.find(id);
        if (!queries.mayWrite(report, queries.section(id, SectionKey.of(key)))) {
            access.requireEdits(Permission.REPORT_EDIT, report.unitId());
        }
        return report;
    }

    private ConflictPage conflict(Shell shell, Report report, Section current, SectionForm mine) {
        String back = "/reports/" + report.id().value();
        SectionForm theirs = SectionForm.of(current);
        return new ConflictPage(
                shell,
                back + "/sections/" + current.key(),
                back,
                current.version(),
                who(shell, current),
                shell.minute(current.changedAt()),
                List.of(
                        Field.hidden("key", mine.key()),
                        Field.text(
                                "text", t2.heading(current.ofKey()), mine.text(), current.text()),
                        Field.ticked(
                                shell,
                                "done",
                                shell.t("report.section.done"),
                                mine.done(),
                                theirs.done()),
                        Field.hidden("takenFrom", mine.takenFrom())));
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
                ReportWords.title(shell, report, queries.unitName(report)),
                t2.heading(section.ofKey()),
                hint(shell, section.ofKey()),
                back + "/sections/" + section.key(),
                form,
                errors,
                lead(shell, section),
                source(shell, form),
                earlier.beside(report, section.ofKey()).stream()
                        .map(text -> earlier(shell, text))
                        .toList(),
                false);
    }

    private static SectionPage.Earlier earlier(Shell shell, EarlierTexts.Text text) {
        String title = ReportWords.period(shell, text.of(), text.edition());
        return new SectionPage.Earlier(
                text.report().value().toString(),
                text.frozen() ? title : shell.t("report.earlier.open", title),
                List.of(text.text().strip().split("\\R+")));
    }

    private @Nullable String source(Shell shell, SectionForm form) {
        UUID from = SectionForm.uuid(form.takenFrom());
        return from == null
                ? null
                : queries.look(new ReportId(from))
                        .map(report ->
                                shell.t(
                                        "report.takenFrom",
                                        ReportWords.period(shell, report.of(), report.edition())))
                        .orElse(null);
    }

    private String lead(Shell shell, Section section) {
        String saved =
                section.state() == Section.State.NOT_WRITTEN
                        ? shell.t("report.section.nobodyYet")
                        : shell.t(
                                "report.section.saved",
                                who(shell, section),
                                shell.minute(section.changedAt()));
        return section.dueOn() == null
                ? saved
                : saved + " " + shell.t("report.section.dueBy", shell.date(section.dueOn()));
    }

    private static @Nullable String hint(Shell shell, SectionKey key) {
        return switch (key) {
            case PROPOSAL -> shell.t("report.hint.proposal");
            case SUMMARY -> shell.t("report.hint.summary");
            case MATTER -> shell.t("report.hint.matter");
            case STEERING_GROUP -> shell.t("report.hint.steering-group");
            case THREATS_AND_VIOLENCE -> shell.t("report.hint.threats-and-violence");
            case CLIENT_SURVEYS -> shell.t("report.hint.client-surveys");
            case PREPARATION -> shell.t("report.hint.preparation");
            case VIEWS -> shell.t("report.hint.views");
            case GENDER_EQUALITY -> shell.t("report.hint.gender-equality");
            case APPENDICES -> shell.t("report.hint.appendices");
            case BACKGROUND -> shell.t("report.hint.background");
        };
    }
}
