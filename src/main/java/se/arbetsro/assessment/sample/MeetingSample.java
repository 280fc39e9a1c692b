package se.arbetsro.assessment.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.analysis.AnalysisService;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingQueries;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingService;
import se.arbetsro.assessment.domain.meeting.BallotKey;
import se.arbetsro.assessment.domain.meeting.Ballots;
import se.arbetsro.assessment.domain.meeting.MeetingRow;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.UnitRow;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.demo.SampleData;

/**
 * One finished analysis meeting in this term's round, with invented marks; then it is confirmed.
 */
@Component
class MeetingSample implements SampleData {

    private static final int PHONES = 11;

    private final RoundQueries rounds;
    private final AnalysisQueries analyses;
    private final AnswerQueries answers;
    private final AnalysisMeetingQueries queries;
    private final AnalysisMeetingService meetings;
    private final Ballots ballots;
    private final AnalysisService steps;
    private final Clock clock;

    MeetingSample(
            RoundQueries rounds,
            AnalysisQueries analyses,
            AnswerQueries answers,
            AnalysisMeetingQueries queries,
            AnalysisMeetingService meetings,
            Ballots ballots,
            AnalysisService steps,
            Clock clock) {
        this.rounds = rounds;
        this.analyses = analyses;
        this.answers = answers;
        this.queries = queries;
        this.meetings = meetings;
        this.ballots = ballots;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void load() {
        rounds.all(null).stream()
                .filter(round -> round.head().open())
                .flatMap(round ->
                        rounds.names(round.head().id()).stream()
                                .filter(one -> one.name().startsWith("Farsta"))
                                .flatMap(one ->
                                        rounds.units(round.head().id(), one.id(), null).stream()))
                .filter(MeetingSample::written)
                .findFirst()
                .map(UnitRow::id)
                .flatMap(id -> analyses.find(id, null))
                .ifPresent(this::meet);
    }

    /** The one that lacks nothing and has not been handed on. */
    private static boolean written(UnitRow unit) {
        Integer missing = unit.missing();
        return unit.state() == AnalysisState.DRAFT && missing != null && missing == 0;
    }

    private void meet(AnalysisHead analysis) {
        AnalysisId id = analysis.id();
        List<AreaId> areas =
                answers.areasOf(id, LocalDate.now(clock)).stream().map(AreaRow::id).toList();
        meetings.start(id);
        queries.find(analysis)
                .map(MeetingRow::code)
                .ifPresent(code ->
                        IntStream.range(0, PHONES)
                                .forEach(phone ->
                                        ballots.cast(
                                                code,
                                                BallotKey.random(),
                                                List.of(areas.get(phone * phone % areas.size())),
                                                List.of(
                                                        areas.get(
                                                                (phone % 3 == 0 ? 1 : 2)
                                                                        % areas.size()),
                                                        areas.getLast()))));
        meetings.close(id);
        meetings.discuss(id, List.of(areas.get(1 % areas.size()), areas.getLast()));
        steps.submit(id);
        steps.confirm(id);
    }
}
