package se.arbetsro.assessment.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.lens.LensAnswerQueries;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingQueries;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingService;
import se.arbetsro.assessment.domain.meeting.MeetingCode;
import se.arbetsro.assessment.domain.meeting.MeetingRow;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.QrPicture;
import se.arbetsro.platform.web.Shell;

/** The meeting of an analysis, for whoever leads it. */
@Controller
@OfToday
class MeetingController {

    private final AnalysisQueries analyses;
    private final AnswerQueries answers;
    private final LensAnswerQueries lenses;
    private final AnalysisMeetingQueries queries;
    private final AnalysisMeetingService meetings;
    private final PhoneDoor door;
    private final Threshold smallest;
    private final Access access;

    MeetingController(
            AnalysisQueries analyses,
            AnswerQueries answers,
            LensAnswerQueries lenses,
            AnalysisMeetingQueries queries,
            AnalysisMeetingService meetings,
            PhoneDoor door,
            Threshold smallestGroupOfMeetings,
            Access access) {
        this.analyses = analyses;
        this.answers = answers;
        this.lenses = lenses;
        this.queries = queries;
        this.meetings = meetings;
        this.door = door;
        this.smallest = smallestGroupOfMeetings;
        this.access = access;
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/analyses/{id}/meeting")
    Html screen(Shell shell, @PathVariable AnalysisId id, HttpServletRequest request) {
        return Html.of(page(shell, find(id), request, FormErrors.none(shell)));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @GetMapping("/analyses/{id}/meeting/count")
    Html count(Shell shell, @PathVariable AnalysisId id) {
        int phones = queries.find(find(id)).map(MeetingRow::phones).orElse(0);
        return Html.of(new MeetingCountFragment(shell, id.value().toString(), phones));
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/meeting")
    Html start(@PathVariable AnalysisId id) {
        meetings.start(id);
        return back(id);
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/meeting/again")
    Html startAgain(@PathVariable AnalysisId id) {
        meetings.startAgain(id);
        door.forget();
        return back(id).saying("assessment.meeting.startedAgain");
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/meeting/close")
    Html close(@PathVariable AnalysisId id) {
        meetings.close(id);
        door.forget();
        return back(id).saying("assessment.meeting.closed");
    }

    @Allowed(Permission.ANALYSIS_EDIT)
    @PostMapping("/analyses/{id}/meeting/areas")
    Html discuss(
            Shell shell,
            @PathVariable AnalysisId id,
            @RequestParam(required = false) @Nullable List<String> areas,
            HttpServletRequest request) {
        AnalysisHead analysis = find(id);
        List<String> wanted = areas == null ? List.of() : areas;
        List<AreaRow> chosen =
                asked(shell, id).stream().filter(area -> wanted.contains(area.key())).toList();
        if (chosen.isEmpty()) {
            FormErrors errors = new FormErrors(shell);
            errors.add("areas", "assessment.meeting.areas.none");
            return Html.invalid(page(shell, analysis, request, errors));
        }
        meetings.discuss(id, chosen.stream().map(AreaRow::id).toList());
        return Html.redirect("/analyses/" + id.value() + "/areas")
                .saying("assessment.meeting.areas.saved");
    }

    private AnalysisHead find(AnalysisId id) {
        AnalysisHead analysis = analyses.find(id, null).orElseThrow(NotFound::new);
        access.require(Permission.ANALYSIS_EDIT, analysis.unitId());
        return analysis;
    }

    private List<AreaRow> asked(Shell shell, AnalysisId id) {
        return answers.areasOf(id, shell.today()).stream().filter(AreaRow::asked).toList();
    }

    private MeetingPage page(
            Shell shell, AnalysisHead analysis, HttpServletRequest request, FormErrors errors) {
        MeetingRow meeting = queries.find(analysis).orElse(null);
        MeetingCode code = meeting == null ? null : meeting.code();
        String address =
                code == null
                        ? ""
                        : ServletUriComponentsBuilder.fromContextPath(request)
                                .path("/m/" + code.value())
                                .toUriString();
        return new MeetingPage(
                shell.at("/analyses/" + analysis.id().value() + "/meeting"),
                analysis,
                meeting,
                asked(shell, analysis.id()),
                lenses.lensesOf(analysis.planVersionId()),
                address,
                code == null ? null : QrPicture.of(address),
                smallest.smallest(),
                errors);
    }

    private static Html back(AnalysisId id) {
        return Html.redirect("/analyses/" + id.value() + "/meeting");
    }
}
