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
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.analysis.NoDraft;
import se.arbetsro.assessment.domain.analysis.RoundNotOpen;
import se.arbetsro.assessment.domain.answer.AnswerChangedMeanwhile;
import se.arbetsro.assessment.domain.answer.AreaAnswerContent;
import se.arbetsro.assessment.domain.answer.AreaAnswerRow;
import se.arbetsro.assessment.domain.answer.AreaAnswerService;
import se.arbetsro.assessment.domain.answer.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.answer.EarlierQueries;
import se.arbetsro.assessment.domain.answer.Work;
import se.arbetsro.assessment.domain.answer.WorkQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** What is asked once for an area. */
@Controller
class AreaAnswerController {

    private final AnalysisQueries analyses;
    private final WorkQueries work;
    private final AreaAnswerService answers;
    private final Access access;
    private final LastSaved lastSaved;
    private final Clock clock;

    AreaAnswerController(
            AnalysisQueries analyses,
            WorkQueries work,
            AreaAnswerService answers,
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

    private record Place(AnalysisHead analysis, Work.Area area) {}

    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/analyses/{id}/areas/{area}/questions")
    Html form(Shell shell, @PathVariable AnalysisId id, @PathVariable String area) {
        Place place = place(shell, id, area);
        AreaAnswerRow written = place.area().questions();
        EarlierAreaAnswer began =
                written == null ? EarlierQueries.onlyOfArea(place.area().earlierQuestions()) : null;
        AreaAnswerContent content =
                written != null
                        ? written.content()
                        : began != null ? began.content() : AreaAnswerContent.blank(shell.lang());
        return Html.of(
                page(
                        shell,
                        place,
                        AreaAnswerForm.of(
                                Once.newKey(),
                                written == null ? 0 : written.version(),
                                began == null ? null : began.id(),
                                content),
                        FormErrors.none(shell),
                        began));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/areas/{area}/questions")
    Html save(
            Shell shell,
            @PathVariable AnalysisId id,
            @PathVariable String area,
            @ModelAttribute AreaAnswerForm form) {
        Place place = place(shell, id, area);
        FormErrors errors = new FormErrors(shell);
        AreaAnswerContent content = form.finished(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, place, form, errors, null));
        }
        try {
            answers.save(
                    id,
                    place.area().row().id(),
                    content,
                    form.writing(),
                    form.began().orElse(null));
        } catch (AnswerChangedMeanwhile changed) {
            return Html.conflict(conflict(shell, form, place(shell, id, area)));
        } catch (NoDraft | RoundNotOpen closed) {
            return Html.conflict(
                    conflict(shell, form, place(shell, id, area))
                            .closed(shell.t(closed.messageKey())));
        }
        return Html.redirect("/analyses/" + id.value() + "/areas").saying("platform.saved");
    }

    /** What the form saves by itself while it is written: as far as it goes, and no complaint. */
    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/areas/{area}/questions/draft")
    Html draft(
            Shell shell,
            @PathVariable AnalysisId id,
            @PathVariable String area,
            @ModelAttribute AreaAnswerForm form) {
        Place place = place(shell, id, area);
        FormErrors errors = new FormErrors(shell);
        AreaAnswerContent content = form.content(errors);
        return SavedFragment.saving(
                shell,
                errors,
                clock,
                () ->
                        answers.save(
                                id,
                                place.area().row().id(),
                                content,
                                form.writing(),
                                form.began().orElse(null)));
    }

    private ConflictPage conflict(Shell shell, AreaAnswerForm mine, Place place) {
        AreaAnswerRow current = place.area().questions();
        AreaAnswerContent theirs =
                current == null ? AreaAnswerContent.blank("sv") : current.content();
        String address =
                "/analyses/"
                        + place.analysis().id().value()
                        + "/areas/"
                        + place.area().row().key()
                        + "/questions";
        LastSaved.By by =
                lastSaved.of(shell, "areaAnswer", current == null ? null : current.id().value());
        return new ConflictPage(
                shell,
                address,
                address,
                current == null ? 0 : current.version(),
                by.name(),
                current == null ? "" : shell.minute(current.changedAt()),
                List.of(
                        Field.hidden("key", mine.key()),
                        Field.hidden("earlier", mine.earlier()),
                        Field.choice(
                                "risk",
                                shell.t("assessment.questions.risk"),
                                mine.risk(),
                                AreaAnswerForm.of("", 0, null, theirs).risk(),
                                AreaAnswerFormPage.risks(shell)),
                        Field.text(
                                "riskWords",
                                shell.t("field.riskWords"),
                                mine.riskWords(),
                                theirs.riskWords()),
                        Field.text(
                                "removedBy",
                                shell.t("field.removedBy"),
                                mine.removedBy(),
                                theirs.removedBy()),
                        Field.text(
                                "genderEquality",
                                shell.t("field.genderEquality"),
                                mine.genderEquality(),
                                theirs.genderEquality()),
                        Field.text(
                                "equalConditions",
                                shell.t("field.equalConditions"),
                                mine.equalConditions(),
                                theirs.equalConditions())));
    }

    private Place place(Shell shell, AnalysisId id, String area) {
        AnalysisHead analysis = analyses.find(id, null).orElseThrow(NotFound::new);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        return new Place(
                analysis,
                Optional.ofNullable(work.of(analysis, shell.today()).area(area))
                        .orElseThrow(NotFound::new));
    }

    private static AreaAnswerFormPage page(
            Shell shell,
            Place place,
            AreaAnswerForm form,
            FormErrors errors,
            @Nullable EarlierAreaAnswer began) {
        return new AreaAnswerFormPage(shell, place.analysis(), place.area(), form, errors, began);
    }
}
