package se.arbetsro.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.answer.AnswerService;
import se.arbetsro.assessment.domain.lens.AreaAnswerService;
import se.arbetsro.assessment.domain.work.StillTrueService;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.domain.work.WorkQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Many answers of last time left as they stood, by one button, and taken back by another. */
@Controller
class StillTrueController {

    private final AnalysisQueries analyses;
    private final WorkQueries work;
    private final StillTrueService stillTrue;
    private final Access access;

    StillTrueController(
            AnalysisQueries analyses, WorkQueries work, StillTrueService stillTrue, Access access) {
        this.analyses = analyses;
        this.work = work;
        this.stillTrue = stillTrue;
        this.access = access;
    }

    /**
     * @param carried each an area, a line in it and the earlier answer, as {@link CarriedOver}
     *     writes them
     */
    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/still-true")
    Html affirm(
            Shell shell,
            @PathVariable AnalysisId id,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable List<String> carried) {
        AnalysisHead analysis = analyses.find(id, null).orElseThrow(NotFound::new);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        Work all = work.of(analysis, shell.today());
        if (carried == null || carried.isEmpty()) {
            FormErrors errors = new FormErrors(shell);
            errors.add("carried", "assessment.stillTrue.none");
            return Html.invalid(WorkPage.of(shell, analysis, all, errors));
        }
        List<AnswerService.Affirmed> lines = new ArrayList<>();
        List<AreaAnswerService.Affirmed> areas = new ArrayList<>();
        for (String one : carried) {
            String[] parts = one.split("/", 3);
            Work.Area area = parts.length == 3 ? all.area(parts[0]) : null;
            UUID earlier = parts.length == 3 ? Typed.id(parts[2]).orElse(null) : null;
            if (area == null || earlier == null) {
                throw new NotFound();
            }
            if (parts[1].equals(Tabs.QUESTIONS)) {
                areas.add(
                        new AreaAnswerService.Affirmed(new AreaAnswerId(earlier), area.row().id()));
            } else {
                lines.add(
                        new AnswerService.Affirmed(
                                new AnswerId(earlier),
                                area.row().id(),
                                parts[1].equals(Work.WHOLE) ? null : parts[1]));
            }
        }
        int taken = stillTrue.affirm(id, lines, areas, key);
        return Html.redirect("/analyses/" + id.value() + "/areas?affirmed=" + key)
                .saying("assessment.stillTrue.done", taken);
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/still-true/undo")
    Html undo(@PathVariable AnalysisId id, @RequestParam UUID key) {
        int taken = stillTrue.takeBack(id, key);
        return Html.redirect("/analyses/" + id.value() + "/areas")
                .saying("assessment.stillTrue.undone", taken);
    }
}
