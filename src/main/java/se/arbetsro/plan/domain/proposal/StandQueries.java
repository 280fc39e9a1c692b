package se.arbetsro.plan.domain.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/**
 * Reads the stands of local plans on what their version proposes, as far as the viewer reads those.
 */
@Component
@Transactional(readOnly = true)
public class StandQueries {

    private static final String NOW = "plan.stand";
    private static final String THEN =
            "(select * from plan.stand_state where since <= :moment and until > :moment)";

    /** What was made from a stand: goals, and activities from it or from such a goal. */
    private static final String CAME_OF =
            """
            cross join lateral (
                select (select count(*) from plan.goal
                        where goal.origin_kind = 'stand' and goal.origin_id = stand.id) as goals,
                    count(*) filter (where made.status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')) as open,
                    count(*) filter (where made.status = 'DONE') as done
                from (
                    select a.id, a.status from plan.activity a
                    where a.origin_kind = 'stand' and a.origin_id = stand.id
                    union
                    select a.id, a.status from plan.goal
                    join plan.activity a on a.goal_id = goal.id
                    where goal.origin_kind = 'stand' and goal.origin_id = stand.id) made) came
            """;

    /**
     * Of the local plans that hold under the version, those with no other such plan above them on
     * the day they began: the ones whose steering groups are asked, when the version proposes
     * anything.
     */
    private static final String ASKED =
            """
            plan.local_plan local_plan
            join organisation.reach(:permission) reach on reach.unit_id = local_plan.unit_id
            where local_plan.plan_version_id = :version and local_plan.withdrawn_at is null
                and exists (select from plan.proposal where proposal.plan_version_id = :version)
                and not exists (
                    with recursive up (unit_id) as (
                        select unit.parent_id from organisation.unit_on(lower(local_plan.period)) unit
                        where unit.unit_id = local_plan.unit_id
                        union
                        select unit.parent_id
                        from up
                        join organisation.unit_on(lower(local_plan.period)) unit on unit.unit_id = up.unit_id)
                    select from up
                    join plan.local_plan above on above.unit_id = up.unit_id
                        and above.plan_version_id = local_plan.plan_version_id and above.withdrawn_at is null)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StandQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A proposal with the stand of one local plan.
     *
     * @param id of the stand; null while none is taken
     * @param takenBy null also when the name is protected
     * @param open activities on the way that came of it
     * @param version of the stand, for forms; null while none is taken
     */
    public record StandRow(
            LocalPlanId localPlanId,
            UnitId unitId,
            String unitName,
            ProposalId proposalId,
            int position,
            String titleSv,
            @Nullable String titleEn,
            @Nullable StandId id,
            @Nullable StandKind kind,
            @Nullable String words,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String lang,
            @Nullable String takenBy,
            @Nullable Instant changedAt,
            int goals,
            int open,
            int done,
            @Nullable Long version) {

        public Text2 title() {
            return new Text2(titleSv, titleEn);
        }
    }

    private static final String ROWS =
            """
            select asked.id as local_plan_id, asked.unit_id, unit.name as unit_name, proposal.id as proposal_id,
                proposal.position, proposal.title_sv, proposal.title_en, stand.id, stand.kind, stand.words,
                stand.decided_by, stand.decided_on, stand.lang, taker.name as taken_by, stand.changed_at,
                came.goals, came.open, came.done, stand.version
            from (select local_plan.id, local_plan.unit_id, local_plan.plan_version_id from %s) asked
            join organisation.unit_latest unit on unit.unit_id = asked.unit_id
            join plan.proposal on proposal.plan_version_id = asked.plan_version_id
            left join %s stand on stand.proposal_id = proposal.id and stand.local_plan_id = asked.id
            left join organisation.person_name taker on taker.person_id = stand.changed_by
            """
                    + CAME_OF;

    private JdbcClient.StatementSpec rows(
            String from, String rest, Permission permission, @Nullable LocalDate asOf) {
        JdbcClient.StatementSpec sql =
                jdbc.sql(ROWS.formatted(from, asOf == null ? NOW : THEN) + rest)
                        .param("permission", permission.name());
        return asOf == null
                ? sql
                : sql.param(
                        "moment",
                        asOf.plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC));
    }

    /**
     * All that its version proposes, in that order, with the stand of the plan where there is one.
     */
    public List<StandRow> of(LocalPlanId plan, @Nullable LocalDate asOf) {
        return rows(
                        """
                        plan.local_plan
                        join organisation.reach(:permission) reach on reach.unit_id = local_plan.unit_id
                        where local_plan.id = :plan
                        """,
                        " order by proposal.position",
                        Permission.LOCAL_PLAN_READ,
                        asOf)
                .param("plan", plan.value())
                .query(StandRow.class)
                .list();
    }

    /** The stands of those who are asked, unit by unit and in the order of the version. */
    public List<StandRow> of(PlanVersionId version, @Nullable LocalDate asOf) {
        return rows(
                        ASKED,
                        " order by unit.name, asked.id, proposal.position",
                        Permission.LOCAL_PLAN_READ,
                        asOf)
                .param("version", version.value())
                .query(StandRow.class)
                .list();
    }

    /** The stands of those who are asked on one proposal, unit by unit. */
    public List<StandRow> of(PlanVersionId version, ProposalId proposal, @Nullable LocalDate asOf) {
        return rows(
                        ASKED,
                        " where proposal.id = :proposal order by unit.name, asked.id",
                        Permission.LOCAL_PLAN_READ,
                        asOf)
                .param("version", version.value())
                .param("proposal", proposal.value())
                .query(StandRow.class)
                .list();
    }

    /** A stand as it was before another took its place. */
    public record EarlierRow(
            ProposalId proposalId,
            StandKind kind,
            @Nullable String words,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            String lang,
            Instant since,
            Instant until) {}

    /** The earlier stands of a local plan that the viewer may read, the last ones first. */
    public List<EarlierRow> earlier(LocalPlanId plan) {
        return jdbc.sql(
                        """
                        select state.proposal_id, state.kind, state.words, state.decided_by, state.decided_on,
                            state.lang, state.since, state.until
                        from plan.stand_state state
                        join plan.local_plan on local_plan.id = state.local_plan_id
                        where state.local_plan_id = :plan and state.until <> 'infinity'
                            and local_plan.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        order by state.since desc
                        """)
                .param("plan", plan.value())
                .query(EarlierRow.class)
                .list();
    }

    /** A local plan whose steering group has not said what it does with all that is proposed. */
    public record MissingRow(LocalPlanId localPlanId, String unitName, int missing) {}

    /**
     * Those among the ones that are asked and that hold on the day, where the viewer has the
     * permission.
     */
    public List<MissingRow> missing(PlanVersionId version, Permission permission, LocalDate day) {
        return jdbc.sql(
                        """
                        select asked.id as local_plan_id, unit.name as unit_name, count(*) as missing
                        from (select local_plan.id, local_plan.unit_id, local_plan.plan_version_id, local_plan.period
                            from %s) asked
                        join organisation.unit_on(:day) unit on unit.unit_id = asked.unit_id
                        join plan.proposal on proposal.plan_version_id = asked.plan_version_id
                        left join plan.stand on stand.proposal_id = proposal.id and stand.local_plan_id = asked.id
                        where stand.id is null and asked.period @> cast(:day as date)
                        group by asked.id, unit.name
                        order by unit.name, asked.id
                        """
                                .formatted(ASKED))
                .param("version", version.value())
                .param("permission", permission.name())
                .param("day", day)
                .query(MissingRow.class)
                .list();
    }

    /** A stand with all that a form begins with when something is made from it. */
    public record OriginRow(
            LocalPlanId localPlanId,
            UnitId unitId,
            PlanVersionId planVersionId,
            @Nullable AreaId areaId,
            ProposalId proposalId,
            int position,
            String titleSv,
            @Nullable String titleEn,
            @Nullable String words) {

        public Text2 title() {
            return new Text2(titleSv, titleEn);
        }
    }

    /** Empty when there is none, or the viewer may not read the local plan. */
    public Optional<OriginRow> origin(UUID stand) {
        return jdbc.sql(
                        """
                        select stand.local_plan_id, local_plan.unit_id, local_plan.plan_version_id, proposal.area_id,
                            proposal.id as proposal_id, proposal.position, proposal.title_sv, proposal.title_en,
                            stand.words
                        from plan.stand
                        join plan.local_plan on local_plan.id = stand.local_plan_id
                        join plan.proposal on proposal.id = stand.proposal_id
                        where stand.id = :stand
                            and local_plan.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        """)
                .param("stand", stand)
                .query(OriginRow.class)
                .optional();
    }
}
