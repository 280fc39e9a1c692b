package se.arbetsro.assessment.web.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingQueries;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingService;
import se.arbetsro.assessment.domain.meeting.MeetingRow;
import se.arbetsro.assessment.domain.meeting.OpenMarking;
import se.arbetsro.assessment.domain.meeting.PaperCount;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Takes in ballots on paper while marking is open. */
@Controller
@OfToday
class MeetingPaperController {

    private static final String PAPERS = "papers";
    private static final int MOST = 2_000;

    private final AnalysisQueries analyses;
    private final AnswerQueries answers;
    private final AnalysisMeetingQueries queries;
    private final AnalysisMeetingService meetings;
    private final Access access;

    MeetingPaperController(
            AnalysisQueries analyses,
            AnswerQueries answers,
            AnalysisMeetingQueries queries,
            AnalysisMeetingService meetings,
            Access access) {
        this.analyses = analyses;
        this.answers = answers;
        this.queries = queries;
        this.meetings = meetings;
        this.access = access;
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/analyses/{id}/meeting/paper")
    Html form(Shell shell, @PathVariable AnalysisId id) {
        AnalysisHead analysis = find(id);
        MeetingRow meeting =
                queries.find(analysis).filter(MeetingRow::open).orElseThrow(NotFound::new);
        List<AreaRow> areas = answers.areasOf(analysis.planVersionId());
        Map<String, String> counted = new HashMap<>();
        counted.put(PAPERS, Integer.toString(meeting.papers()));
        for (PaperCount count : queries.papers(id)) {
            areas.stream()
                    .filter(area -> area.id().equals(count.area()))
                    .forEach(area -> {
                        counted.put(furthest(area), Integer.toString(count.furthest()));
                        counted.put(needed(area), Integer.toString(count.mostNeeded()));
                    });
        }
        return Html.of(
                new MeetingPaperPage(shell, analysis, areas, counted, FormErrors.none(shell)));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/meeting/paper")
    Html count(Shell shell, @PathVariable AnalysisId id, @RequestParam Map<String, String> form) {
        AnalysisHead analysis = find(id);
        List<AreaRow> areas = answers.areasOf(analysis.planVersionId());
        FormErrors errors = new FormErrors(shell);
        int papers = number(errors, PAPERS, form, MOST);
        List<PaperCount> counts = new ArrayList<>();
        for (AreaRow area : areas) {
            counts.add(
                    new PaperCount(
                            area.id(),
                            number(errors, furthest(area), form, papers),
                            number(errors, needed(area), form, papers)));
        }
        long most = (long) papers * OpenMarking.MOST;
        if (!errors.any()
                && (counts.stream().mapToLong(PaperCount::furthest).sum() > most
                        || counts.stream().mapToLong(PaperCount::mostNeeded).sum() > most)) {
            errors.add(PAPERS, "assessment.meeting.paper.tooMany", papers);
        }
        if (errors.any()) {
            return Html.invalid(new MeetingPaperPage(shell, analysis, areas, form, errors));
        }
        meetings.countPapers(id, papers, counts);
        return Html.redirect("/analyses/" + id.value() + "/meeting")
                .saying("assessment.meeting.paper.saved");
    }

    private static int number(FormErrors errors, String field, Map<String, String> form, int most) {
        BigDecimal typed = errors.optionalNumber(field, form.get(field));
        if (typed == null) {
            return 0;
        }
        if (typed.stripTrailingZeros().scale() > 0
                || typed.signum() < 0
                || typed.compareTo(BigDecimal.valueOf(most)) > 0) {
            errors.add(field, "assessment.meeting.paper.number", most);
            return 0;
        }
        return typed.intValueExact();
    }

    private AnalysisHead find(AnalysisId id) {
        AnalysisHead analysis = analyses.find(id, null).orElseThrow(NotFound::new);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        return analysis;
    }

    private static String furthest(AreaRow area) {
        return "furthest-" + area.key();
    }

    private static String needed(AreaRow area) {
        return "needed-" + area.key();
    }
}
