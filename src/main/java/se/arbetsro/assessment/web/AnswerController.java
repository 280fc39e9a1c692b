package se.arbetsro.assessment.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.analysis.NoDraft;
import se.arbetsro.assessment.domain.analysis.RoundNotOpen;
import se.arbetsro.assessment.domain.answer.AnswerChangedMeanwhile;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.AnswerService;
import se.arbetsro.assessment.domain.answer.EarlierAnswer;
import se.arbetsro.assessment.domain.answer.EarlierQueries;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.domain.work.WorkQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** The answer for one area and service line: written, saved by itself, or left as still true. */
@Controller
class AnswerController {

    private final AnalysisQueries analyses;
    private final WorkQueries work;
    private final AnswerService answers;
    private final Access access;
    private final LastSaved lastSaved;
    private final Clock clock;

    AnswerController(
            AnalysisQueries analyses,
            WorkQueries work,
            AnswerService answers,
            Access access,
            LastSaved lastSaved,
            Clock clock) {
        this.analyses = analyses;
        this.work = work;
        this.answers = answers;
        this.access = access;
        this.lastSaved = lastSaved;
        this.clock = clock;
    }

    private record Place(AnalysisHead analysis, Work.Area area, Work.Line line) {}

    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/analyses/{id}/areas/{area}/{line}")
    Html form(
            Shell shell,
            @PathVariable AnalysisId id,
            @PathVariable String area,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable AnswerId start) {
        Place place = place(shell, id, area, line);
        AnswerRow written = place.line().answer();
        EarlierAnswer began = began(place.line(), start);
        AnswerForm form =
                written != null && start == null
                        ? AnswerForm.of(
                                Once.newKey(),
                                written.version(),
                                written.earlierId(),
                                written.content())
                        : AnswerForm.of(
                                Once.newKey(),
                                written == null ? 0 : written.version(),
                                began == null ? null : began.id(),
                                began == null
                                        ? AnswerContent.blank(shell.lang())
                                        : began.content());
        return Html.of(
                page(shell, place, form, FormErrors.none(shell), written == null ? began : null));
    }

    private static @Nullable EarlierAnswer began(Work.Line line, @Nullable AnswerId start) {
        return start == null
                ? EarlierQueries.only(line.earlier())
                : line.earlier().stream()
                        .filter(one -> one.id().equals(start))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/areas/{area}/{line}")
    Html save(
            Shell shell,
            @PathVariable AnalysisId id,
            @PathVariable String area,
            @PathVariable String line,
            @ModelAttribute AnswerForm form) {
        Place place = place(shell, id, area, line);
        FormErrors errors = new FormErrors(shell);
        AnswerContent content = form.finished(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, place, form, errors, null));
        }
        try {
            answers.save(
                    id,
                    place.area().row().id(),
                    place.line().key(),
                    content,
                    form.writing(),
                    form.began().orElse(null));
        } catch (AnswerChangedMeanwhile changed) {
            return Html.conflict(conflict(shell, form, place(shell, id, area, line)));
        } catch (NoDraft | RoundNotOpen closed) {
            return Html.conflict(
                    conflict(shell, form, place(shell, id, area, line))
                            .closed(shell.t(closed.messageKey())));
        }
        return Html.redirect(Tabs.after("/analyses/" + id.value(), place.area(), line))
                .saying("platform.saved");
    }

    /** What a form saves by itself while it is written: as far as it goes, and no complaint. */
    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/areas/{area}/{line}/draft")
    Html draft(
            Shell shell,
            @PathVariable AnalysisId id,
            @PathVariable String area,
            @PathVariable String line,
            @ModelAttribute AnswerForm form) {
        Place place = place(shell, id, area, line);
        FormErrors errors = new FormErrors(shell);
        AnswerContent content = form.content(errors);
        return SavedFragment.saving(
                shell,
                errors,
                clock,
                () ->
                        answers.save(
                                id,
                                place.area().row().id(),
                                place.line().key(),
                                content,
                                form.writing(),
                                form.began().orElse(null)));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/areas/{area}/{line}/still-true")
    Html stillTrue(
            Shell shell,
            @PathVariable AnalysisId id,
            @PathVariable String area,
            @PathVariable String line,
            @RequestParam AnswerId earlier) {
        Place place = place(shell, id, area, line);
        answers.affirm(
                id,
                List.of(
                        new AnswerService.Affirmed(
                                earlier, place.area().row().id(), place.line().key())),
                null);
        return Html.redirect(Tabs.after("/analyses/" + id.value(), place.area(), line))
                .saying("assessment.answer.affirmed");
    }

    private ConflictPage conflict(Shell shell, AnswerForm mine, Place now) {
        AnswerRow theirs = now.line().answer();
        LastSaved.By by =
                lastSaved.of(shell, "answer", theirs == null ? null : theirs.id().value());
        return AnswerConflict.page(shell, mine, now.line(), form(now), by.name());
    }

    private static String form(Place place) {
        return "/analyses/"
                + place.analysis().id().value()
                + "/areas/"
                + place.area().row().key()
                + "/"
                + place.line().path();
    }

    private Place place(Shell shell, AnalysisId id, String area, String line) {
        AnalysisHead analysis = analyses.find(id, null).orElseThrow(NotFound::new);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        Work.Area wanted =
                Optional.ofNullable(work.of(analysis, shell.today()).area(area))
                        .orElseThrow(NotFound::new);
        return new Place(
                analysis,
                wanted,
                wanted.lines().stream()
                        .filter(one -> one.path().equals(line))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    private static AnswerFormPage page(
            Shell shell,
            Place place,
            AnswerForm form,
            FormErrors errors,
            @Nullable EarlierAnswer began) {
        return new AnswerFormPage(
                shell, place.analysis(), place.area(), place.line(), form, errors, began);
    }
}
