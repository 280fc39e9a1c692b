package se.arbetsro.assessment.web.lens;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.analysis.NoDraft;
import se.arbetsro.assessment.domain.analysis.RoundNotOpen;
import se.arbetsro.assessment.domain.answer.AnswerChangedMeanwhile;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.AreaAnswerRow;
import se.arbetsro.assessment.domain.lens.AreaAnswerService;
import se.arbetsro.assessment.domain.lens.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.lens.EarlierLensQueries;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.domain.work.WorkQueries;
import se.arbetsro.assessment.web.SavedFragment;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LensKind;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** What is asked once for an area, through the lenses of its version. */
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
                written == null ? EarlierLensQueries.only(place.area().earlierQuestions()) : null;
        AreaAnswerContent content =
                written != null
                        ? written.content()
                        : began != null ? began.content() : AreaAnswerContent.blank(shell.lang());
        return Html.of(
                page(
                        shell,
                        place,
                        AreaAnswerForm.of(
                                place.area().lenses(),
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
            @RequestParam Map<String, String> typed) {
        Place place = place(shell, id, area);
        AreaAnswerForm form = new AreaAnswerForm(typed);
        FormErrors errors = new FormErrors(shell);
        AreaAnswerContent content = form.finished(errors, place.area().lenses());
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
            @RequestParam Map<String, String> typed) {
        Place place = place(shell, id, area);
        AreaAnswerForm form = new AreaAnswerForm(typed);
        FormErrors errors = new FormErrors(shell);
        AreaAnswerContent content = form.content(errors, place.area().lenses());
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
                fields(shell, place.area().lenses(), mine, theirs));
    }

    private static List<Field> fields(
            Shell shell, List<Lens> lenses, AreaAnswerForm mine, AreaAnswerContent saved) {
        AreaAnswerForm theirs = AreaAnswerForm.of(lenses, "", 0, null, saved);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.hidden("key", mine.value("key")));
        fields.add(Field.hidden("earlier", mine.value("earlier")));
        for (Lens lens : lenses) {
            String name = shell.in(lens.name());
            String risk = AreaAnswerForm.risk(lens);
            String words = AreaAnswerForm.words(lens);
            String measure = AreaAnswerForm.measure(lens);
            if (lens.kind() == LensKind.RISK) {
                fields.add(
                        Field.choice(
                                risk,
                                shell.in(lens.question()),
                                mine.value(risk),
                                theirs.value(risk),
                                LensWords.risks(shell)));
            }
            fields.add(Field.text(words, name, mine.value(words), theirs.value(words)));
            if (lens.kind() == LensKind.RISK) {
                fields.add(
                        Field.text(
                                measure,
                                shell.t("assessment.lens.measure"),
                                mine.value(measure),
                                theirs.value(measure)));
            }
        }
        return fields;
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
