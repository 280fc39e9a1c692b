package se.arbetsro.assessment.web.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.answer.AnswerChangedMeanwhile;
import se.arbetsro.assessment.domain.meeting.BriefAnswer;
import se.arbetsro.assessment.domain.meeting.BriefAnswerService;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.domain.work.WorkQueries;
import se.arbetsro.assessment.web.SavedFragment;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** A status and a line for each area that a meeting did not talk about. */
@Controller
@OfToday
class BriefController {

    private final AnalysisQueries analyses;
    private final WorkQueries work;
    private final BriefAnswerService brief;
    private final Access access;
    private final Clock clock;

    BriefController(
            AnalysisQueries analyses,
            WorkQueries work,
            BriefAnswerService brief,
            Access access,
            Clock clock) {
        this.analyses = analyses;
        this.work = work;
        this.brief = brief;
        this.access = access;
        this.clock = clock;
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/analyses/{id}/brief")
    Html form(Shell shell, @PathVariable AnalysisId id) {
        AnalysisHead analysis = find(id);
        Work toWrite = work.of(analysis, shell.today());
        return Html.of(
                new BriefPage(
                        shell,
                        analysis,
                        toWrite,
                        BriefForm.of(toWrite, Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/brief")
    Html save(Shell shell, @PathVariable AnalysisId id, @RequestParam Map<String, String> typed) {
        AnalysisHead analysis = find(id);
        Work toWrite = work.of(analysis, shell.today());
        BriefForm form = new BriefForm(typed);
        FormErrors errors = new FormErrors(shell);
        List<BriefAnswer> answers = form.parse(errors, toWrite, true);
        if (!errors.any()) {
            try {
                brief.save(id, answers, form.key());
                return Html.redirect("/analyses/" + id.value() + "/areas").saying("platform.saved");
            } catch (AnswerChangedMeanwhile changed) {
                errors.add(FormErrors.FORM, "assessment.brief.changedMeanwhile");
            }
        }
        return Html.invalid(new BriefPage(shell, analysis, toWrite, form, errors));
    }

    /** What the page saves by itself: as far as it goes, and no complaint. */
    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/brief/draft")
    Html draft(Shell shell, @PathVariable AnalysisId id, @RequestParam Map<String, String> typed) {
        AnalysisHead analysis = find(id);
        BriefForm form = new BriefForm(typed);
        FormErrors errors = new FormErrors(shell);
        List<BriefAnswer> answers = form.parse(errors, work.of(analysis, shell.today()), false);
        return SavedFragment.saving(
                shell, errors, clock, () -> brief.save(id, answers, form.key()));
    }

    private AnalysisHead find(AnalysisId id) {
        AnalysisHead analysis = analyses.find(id, null).orElseThrow(NotFound::new);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        return analysis;
    }
}
