package se.arbetsro.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.arbetsro.assessment.domain.analysis.AnalysisService;
import se.arbetsro.assessment.domain.analysis.AnswersMissing;
import se.arbetsro.assessment.domain.answer.AnswerFilter;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.MadeFrom;
import se.arbetsro.assessment.domain.lens.AreaAnswerRow;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.lens.LensAnswerQueries;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingQueries;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.domain.work.WorkQueries;
import se.arbetsro.assessment.web.lens.LensWords;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** One unit's analysis: to read, to hand on, to confirm. */
@Controller
class AnalysisController {

    private final AnalysisQueries queries;
    private final AnswerQueries answers;
    private final LensAnswerQueries lensAnswers;
    private final WorkQueries work;
    private final AnalysisMeetingQueries meetings;
    private final AnalysisService analyses;
    private final AuditQueries audit;
    private final Access access;

    AnalysisController(
            AnalysisQueries queries,
            AnswerQueries answers,
            LensAnswerQueries lensAnswers,
            WorkQueries work,
            AnalysisMeetingQueries meetings,
            AnalysisService analyses,
            AuditQueries audit,
            Access access) {
        this.queries = queries;
        this.answers = answers;
        this.lensAnswers = lensAnswers;
        this.work = work;
        this.meetings = meetings;
        this.analyses = analyses;
        this.audit = audit;
        this.access = access;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses/{id}")
    Html read(Shell shell, @PathVariable AnalysisId id) {
        return Html.of(page(shell, find(shell, id), "", FormErrors.none(shell)));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/analyses/{id}/areas")
    Html areas(
            Shell shell,
            @PathVariable AnalysisId id,
            @RequestParam(required = false) @Nullable UUID affirmed) {
        AnalysisHead analysis = find(shell, id);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        Work toWrite = work.of(analysis, shell.today());
        return Html.of(WorkPage.of(shell, analysis, toWrite, affirmed, FormErrors.none(shell)));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/submission")
    Html submit(Shell shell, @PathVariable AnalysisId id) {
        try {
            analyses.submit(id);
        } catch (AnswersMissing missing) {
            return Html.redirect("/analyses/" + id.value() + "/areas")
                    .saying(missing.messageKey(), missing.arguments());
        }
        return Html.redirect("/analyses/" + id.value()).saying("assessment.analysis.submitted");
    }

    @Allowed(Permission.ANALYSIS_CONFIRM)
    @PostMapping("/analyses/{id}/confirmation")
    Html confirm(Shell shell, @PathVariable AnalysisId id) {
        analyses.confirm(id);
        return Html.redirect("/analyses/" + id.value()).saying("assessment.analysis.confirmed");
    }

    @Allowed(Permission.ANALYSIS_CONFIRM)
    @PostMapping("/analyses/{id}/return")
    Html sendBack(Shell shell, @PathVariable AnalysisId id, @ModelAttribute ReturnForm form) {
        FormErrors errors = new FormErrors(shell);
        String why = form.parse(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, find(shell, id), form.typed(), errors));
        }
        analyses.sendBack(id, why);
        return Html.redirect("/analyses/" + id.value()).saying("assessment.analysis.sentBack");
    }

    private AnalysisHead find(Shell shell, AnalysisId id) {
        return queries.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
    }

    private AnalysisPage page(Shell shell, AnalysisHead analysis, String why, FormErrors errors) {
        boolean now = shell.asOf() == null;
        List<AnswerRow> rows =
                answers.all(
                        AnswerFilter.of(analysis.roundId(), analysis.id()), Words.moment(shell));
        List<AreaAnswerRow> questions = lensAnswers.areaAnswers(analysis.id(), Words.moment(shell));
        List<Lens> lenses = lensAnswers.lensesOf(analysis.planVersionId(), Words.moment(shell));
        Map<AnswerId, List<MadeFrom>> made =
                answers.madeFrom(rows.stream().map(AnswerRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(MadeFrom::answer));
        Integer heads = meetings.heads(analysis.id(), Words.moment(shell));
        return new AnalysisPage(
                shell,
                analysis,
                answers.areasOf(analysis.planVersionId()).stream()
                        .map(area ->
                                new AnalysisPage.Area(
                                        area,
                                        rows.stream()
                                                .filter(row -> row.area().id().equals(area.id()))
                                                .filter(AnswerRow::complete)
                                                .map(row ->
                                                        new AnalysisPage.Answered(
                                                                row,
                                                                made.getOrDefault(
                                                                        row.id(), List.of())))
                                                .toList(),
                                        LensWords.lines(
                                                shell,
                                                lenses,
                                                questions.stream()
                                                        .filter(one ->
                                                                one.areaId().equals(area.id()))
                                                        .findFirst()
                                                        .orElse(null))))
                        .filter(area -> !area.answers().isEmpty() || !area.lenses().isEmpty())
                        .toList(),
                heads == null ? List.of() : meetings.marked(analysis.id(), Words.moment(shell)),
                heads == null ? 0 : heads,
                analysis.words()
                        ? HistoryLine.of(shell, audit.historyOf("analysis", analysis.id().value()))
                        : List.of(),
                now && access.may(Permission.ANALYSIS_EDIT, analysis.unitId()),
                now && access.may(Permission.ANALYSIS_CONFIRM, analysis.unitId()),
                now && access.may(Permission.LOCAL_PLAN_EDIT, analysis.unitId()),
                why,
                errors);
    }
}
