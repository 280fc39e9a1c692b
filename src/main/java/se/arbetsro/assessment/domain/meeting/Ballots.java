package se.arbetsro.assessment.domain.meeting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/**
 * Takes ballots from phones whose holders nobody knows. Writes no act to the audit trail: it would
 * say when.
 */
@Component
public class Ballots {

    private final JdbcClient jdbc;
    private final AnswerQueries answers;
    private final Clock clock;

    Ballots(JdbcClient jdbc, AnswerQueries answers, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
    }

    /** What there is to mark under a code; empty when none is open under it. */
    @Transactional(readOnly = true)
    public Optional<OpenMarking> open(MeetingCode code) {
        return jdbc.sql(
                        """
                        select analysis.plan_version_id
                        from assessment.analysis_meeting meeting
                        join assessment.analysis on analysis.id = meeting.analysis_id
                        where meeting.code = ? and meeting.until > ?
                        """)
                .params(code.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(version -> new OpenMarking(code, answers.areasOf(new PlanVersionId(version))));
    }

    /**
     * Takes a ballot, instead of what the same phone sent before. One statement: the meeting is
     * locked as much as keeps it from closing meanwhile, which a thousand ballots can do at once.
     *
     * @return whether marking was still open
     */
    @Transactional
    public boolean cast(
            MeetingCode code,
            BallotKey key,
            Collection<AreaId> furthest,
            Collection<AreaId> mostNeeded) {
        return jdbc.sql(
                                """
                                with open as (
                                    select id from assessment.analysis_meeting
                                    where code = :code and until > :now
                                    for key share
                                )
                                insert into assessment.ballot (analysis_meeting_id, key_hash, furthest, most_needed)
                                select open.id, :key, cast(:furthest as uuid[]), cast(:needed as uuid[])
                                from open
                                where (select count(*) from assessment.ballot
                                    where analysis_meeting_id = open.id) < :most
                                on conflict (analysis_meeting_id, key_hash)
                                    do update set furthest = excluded.furthest, most_needed = excluded.most_needed
                                """)
                        .param("code", code.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("key", key.hash())
                        .param("furthest", ids(furthest))
                        .param("needed", ids(mostNeeded))
                        .param("most", AnalysisMeeting.MOST_BALLOTS)
                        .update()
                > 0;
    }

    private static UUID[] ids(Collection<AreaId> areas) {
        return areas.stream().map(AreaId::value).sorted().toArray(UUID[]::new);
    }
}
