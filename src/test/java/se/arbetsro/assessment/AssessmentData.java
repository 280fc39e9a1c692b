package se.arbetsro.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.assessment.domain.analysis.AnalysisService;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.AnswerService;
import se.arbetsro.assessment.domain.answer.Writing;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.AreaAnswerService;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingService;
import se.arbetsro.assessment.domain.meeting.BallotKey;
import se.arbetsro.assessment.domain.meeting.Ballots;
import se.arbetsro.assessment.domain.meeting.MeetingCode;
import se.arbetsro.assessment.domain.round.RoundContent;
import se.arbetsro.assessment.domain.round.RoundService;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.TestData;

/** Makes districts with service lines, rounds and answers for tests, by the services. */
@TestComponent
public class AssessmentData {

    public static final String CHILDREN = "children-and-youth";
    public static final String MONEY = "financial-assistance";

    private final TestData data;
    private final JdbcClient jdbc;
    private final RoundService rounds;
    private final AnalysisService analyses;
    private final AnswerService answers;
    private final AreaAnswerService areaAnswers;
    private final AnalysisMeetingService meetings;
    private final Ballots ballots;

    AssessmentData(
            TestData data,
            JdbcClient jdbc,
            RoundService rounds,
            AnalysisService analyses,
            AnswerService answers,
            AreaAnswerService areaAnswers,
            AnalysisMeetingService meetings,
            Ballots ballots) {
        this.data = data;
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.analyses = analyses;
        this.answers = answers;
        this.areaAnswers = areaAnswers;
        this.meetings = meetings;
        this.ballots = ballots;
    }

    public PlanData.Version version(int areas) {
        return new PlanData(data, jdbc).version(areas);
    }

    /** A district with a department of two units, one for children and one for money. */
    public record District(UnitId id, UnitId department, UnitId children, UnitId money) {}

    public District district(String name) {
        UnitId district = data.district(name);
        UnitId department = data.unit("Avdelningen i " + name, district);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update organisation.unit_period set kind = 'department' where unit_id = ?")
                                .param(department.value())
                                .update());
        UnitId children = data.unit("Barn och unga i " + name, department);
        UnitId money = data.unit("Försörjning i " + name, department);
        works(children, CHILDREN);
        works(money, MONEY);
        return new District(district, department, children, money);
    }

    /** Lets a unit carry out a service line, for as long as it exists. */
    public void works(UnitId unit, String line) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into organisation.service_line (key, rank, name_sv, short_name, version)
                                    values (:key, case when :key = 'children-and-youth' then 6 else 1 end,
                                        case when :key = 'children-and-youth' then 'Barn och unga'
                                            else 'Ekonomiskt bistånd' end, :key, 1)
                                    on conflict do nothing
                                    """)
                            .param("key", line)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into organisation.unit_service_line (unit_id, service_line, valid)
                                    select unit_id, ?, valid from organisation.unit_period where unit_id = ?
                                    """)
                            .params(line, unit.value())
                            .update();
                });
    }

    /** Ends a unit with all below it, and lets another take over from it. */
    public void merge(UnitId before, UnitId after, LocalDate day) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql("set constraints all deferred").update();
                    jdbc.sql(
                                    """
                                    update organisation.unit_service_line
                                    set valid = daterange(lower(valid), :day)
                                    where unit_id in (
                                        select unit_id from organisation.unit_within where ancestor_id = :unit)
                                    """)
                            .param("day", day)
                            .param("unit", before.value())
                            .update();
                    jdbc.sql(
                                    """
                                    update organisation.unit_period set valid = daterange(lower(valid), :day)
                                    where unit_id in (
                                        select unit_id from organisation.unit_within where ancestor_id = :unit)
                                    """)
                            .param("day", day)
                            .param("unit", before.value())
                            .update();
                    jdbc.sql("insert into organisation.unit_predecessor values (?, ?, ?)")
                            .params(after.value(), before.value(), day)
                            .update();
                });
    }

    public RoundId prepared(PlanVersionId version, String period, UnitId... districts) {
        return data.asSystem(() ->
                rounds.prepare(
                        version,
                        RoundContent.of(
                                new Text2("Omgången " + period, null),
                                Period.of(period),
                                LocalDate.of(2030, 6, 30)),
                        List.of(districts)));
    }

    public RoundId open(PlanVersionId version, String period, UnitId... districts) {
        RoundId round = prepared(version, period, districts);
        data.runAs(TestData.SYSTEM, () -> rounds.open(round));
        return round;
    }

    public AnalysisId analysis(RoundId round, UnitId unit) {
        return data.asSystem(() ->
                new AnalysisId(
                        jdbc.sql(
                                        "select id from assessment.analysis where round_id = ? and unit_id = ?")
                                .params(round.value(), unit.value())
                                .query(UUID.class)
                                .single()));
    }

    public void write(
            AnalysisId analysis, AreaId area, @Nullable String line, AnswerContent content) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        answers.save(
                                analysis,
                                area,
                                line,
                                content,
                                new Writing(0, UUID.randomUUID()),
                                null));
    }

    public void question(AnalysisId analysis, AreaId area, AreaAnswerContent content) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        areaAnswers.save(
                                analysis, area, content, new Writing(0, UUID.randomUUID()), null));
    }

    /** Says no to each lens that asks for a risk. */
    public AreaAnswerContent noRisk(AnalysisId analysis) {
        Map<LensId, Said> said = new HashMap<>();
        data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select lens_id from plan.lenses
                                        join assessment.analysis using (plan_version_id)
                                        where analysis.id = ? and kind = 'RISK'
                                        """)
                                .param(analysis.value())
                                .query(UUID.class)
                                .list())
                .forEach(lens -> said.put(new LensId(lens), new Said(Risk.NO, null, null)));
        return new AreaAnswerContent(said, "sv");
    }

    /** Holds a meeting at which nine phones mark the area as most needed. */
    public void meeting(AnalysisId analysis, AreaId area) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    meetings.start(analysis);
                    MeetingCode code =
                            MeetingCode.read(
                                            jdbc.sql(
                                                            "select code from assessment.analysis_meeting where analysis_id = ?")
                                                    .param(analysis.value())
                                                    .query(String.class)
                                                    .single())
                                    .orElseThrow();
                    for (int phone = 0; phone < 9; phone++) {
                        ballots.cast(code, BallotKey.random(), List.of(), List.of(area));
                    }
                    meetings.close(analysis);
                });
    }

    /** Says that nothing is needed to all that is asked and not answered yet, and no risk. */
    public void fill(AnalysisId analysis) {
        record Gap(UUID area, @Nullable String line) {}
        List<Gap> gaps =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select asked.area_id as area, line.key as line
                                        from assessment.analysis
                                        cross join assessment.areas_asked(analysis.id, platform.today()) asked
                                        cross join unnest(case when service_lines = '{}' then array[null]::text[]
                                            else service_lines end) as line (key)
                                        where analysis.id = ? and not exists (
                                            select from assessment.answer
                                            where analysis_id = analysis.id and area_id = asked.area_id
                                                and service_line is not distinct from line.key)
                                        """)
                                .param(analysis.value())
                                .query(Gap.class)
                                .list());
        gaps.forEach(gap ->
                write(
                        analysis,
                        new AreaId(gap.area()),
                        gap.line(),
                        AnswerContent.notNeeded("Det fungerar redan.")));
        List<UUID> unasked =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select asked.area_id
                                        from assessment.areas_asked(:analysis, platform.today()) asked
                                        where not exists (
                                            select from assessment.area_answer
                                            where analysis_id = :analysis and area_id = asked.area_id)
                                        """)
                                .param("analysis", analysis.value())
                                .query(UUID.class)
                                .list());
        AreaAnswerContent noRisk = noRisk(analysis);
        unasked.forEach(area -> question(analysis, new AreaId(area), noRisk));
    }

    public void submit(AnalysisId analysis) {
        fill(analysis);
        data.runAs(TestData.SYSTEM, () -> analyses.submit(analysis));
    }

    /** Fills what is missing, submits and confirms. */
    public void confirm(AnalysisId analysis) {
        submit(analysis);
        data.runAs(TestData.SYSTEM, () -> analyses.confirm(analysis));
    }
}
