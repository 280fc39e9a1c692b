package se.arbetsro.assessment.domain.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * Reads rounds, which are no secret, and how far they have come, as far as the viewer may know.
 * Each takes the moment whose state is asked for; null is now.
 */
@Component
@Transactional(readOnly = true)
public class RoundQueries {

    private static final String HEADS =
            """
            with head as (
                select round.*, version.key as version_key, version.title_sv, version.title_en,
                    opener.name as opener, closer.name as closer, changer.name as changer,
                    case when round.closed_at < coalesce(cast(:moment as timestamptz), 'infinity') then 'CLOSED'
                        when round.opened_at < coalesce(cast(:moment as timestamptz), 'infinity') then 'OPEN'
                        else 'PREPARED' end as state
                from assessment.round
                join plan.versions version on version.plan_version_id = round.plan_version_id
                left join organisation.person_name opener on opener.person_id = round.opened_by
                left join organisation.person_name closer on closer.person_id = round.closed_by
                left join organisation.person_name changer on changer.person_id = round.changed_by
                where round.created_at < coalesce(cast(:moment as timestamptz), 'infinity')
            )
            """;

    private final JdbcClient jdbc;

    RoundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rounds, the latest first. */
    public List<RoundRow> all(@Nullable Instant moment) {
        return jdbc.sql(
                        HEADS
                                + """
                                , come as (
                                    select round_id, count(*) as analyses,
                                        count(*) filter (where state = 'SUBMITTED') as submitted,
                                        count(*) filter (where state = 'CONFIRMED') as confirmed
                                    from assessment.analyses_shown(cast(:moment as timestamptz)) group by round_id
                                )
                                select head.*, coalesce(come.analyses, 0) as analyses,
                                    coalesce(come.submitted, 0) as submitted, coalesce(come.confirmed, 0) as confirmed
                                from head left join come on come.round_id = head.id
                                order by head.days desc, head.id
                                """)
                .param("moment", moment(moment))
                .query((row, _) ->
                        new RoundRow(
                                head(row),
                                row.getInt("analyses"),
                                row.getInt("submitted"),
                                row.getInt("confirmed")))
                .list();
    }

    public Optional<RoundHead> find(RoundId id, @Nullable Instant moment) {
        return jdbc.sql(HEADS + "select * from head where id = :id")
                .param("id", id.value())
                .param("moment", moment(moment))
                .query((row, _) -> head(row))
                .optional();
    }

    /**
     * The opened rounds of earlier periods that the given one can be laid beside. First those in
     * which at least half as many districts took part, of those that the viewer may see, so that a
     * small round in between does not make everything new; of these the latest first.
     */
    public List<RoundHead> before(RoundId id, @Nullable Instant moment) {
        return jdbc.sql(
                        HEADS
                                + """
                                , wide as (
                                    select round_id, count(distinct participant_unit_id) as districts
                                    from assessment.analyses_shown(cast(:moment as timestamptz)) group by round_id
                                )
                                select head.* from head left join wide on wide.round_id = head.id
                                where days < (select days from assessment.round where id = :id) and state <> 'PREPARED'
                                order by 2 * coalesce(wide.districts, 0)
                                        >= coalesce((select districts from wide where round_id = :id), 0) desc,
                                    days desc, id
                                """)
                .param("id", id.value())
                .param("moment", moment(moment))
                .query((row, _) -> head(row))
                .list();
    }

    private static RoundHead head(ResultSet row) throws SQLException {
        return new RoundHead(
                new RoundId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("plan_version_id", UUID.class)),
                row.getString("version_key"),
                new Text2(row.getString("title_sv"), row.getString("title_en")),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                Period.of(row.getString("period")),
                row.getObject("due_on", LocalDate.class),
                RoundState.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                row.getString("opener"),
                instant(row, "closed_at"),
                row.getString("closer"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changer"),
                row.getLong("version"));
    }

    /** The districts of a round that the viewer may know of, and how far they have come. */
    public List<DistrictRow> districts(RoundId round, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        with known as (
                            select participant.unit_id, participant.level, participant.shared
                            from assessment.participants participant
                            cross join lateral assessment.insight_into(participant.unit_id) insight
                            where participant.round_id = :round
                        ), come as (
                            select participant_unit_id, count(*) as analyses,
                                count(*) filter (where state = 'DRAFT') as drafts,
                                count(*) filter (where state = 'SUBMITTED') as submitted,
                                count(*) filter (where state = 'CONFIRMED') as confirmed
                            from assessment.analyses_shown(cast(:moment as timestamptz))
                            where round_id = :round group by participant_unit_id
                        )
                        select known.unit_id, unit.name, known.level, known.shared,
                            coalesce(come.analyses, 0) as analyses, coalesce(come.drafts, 0) as drafts,
                            coalesce(come.submitted, 0) as submitted, coalesce(come.confirmed, 0) as confirmed
                        from known
                        join organisation.unit_latest unit on unit.unit_id = known.unit_id
                        left join come on come.participant_unit_id = known.unit_id
                        order by unit.name, known.unit_id
                        """)
                .param("round", round.value())
                .param("moment", moment(moment))
                .query(DistrictRow.class)
                .list();
    }

    /** A district by its name. */
    public record Named(UnitId id, String name) {}

    /** The districts of a round that the viewer may know of, to choose among. */
    public List<Named> names(RoundId round) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from assessment.participants participant
                        cross join lateral assessment.insight_into(participant.unit_id) insight
                        join organisation.unit_latest unit on unit.unit_id = participant.unit_id
                        where participant.round_id = ?
                        order by unit.name, unit.unit_id
                        """)
                .param(round.value())
                .query(Named.class)
                .list();
    }

    /** The analyses of a district in a round. */
    public List<UnitRow> units(RoundId round, UnitId district, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        select shown.analysis_id, shown.unit_id, unit.name, shown.service_lines, shown.state,
                            shown.submitted_at, shown.confirmed_at, shown.returned_at is not null as sent_back,
                            shown.answers,
                            case when shown.answers and shown.state = 'DRAFT'
                                then cast(assessment.answers_missing(shown.analysis_id, platform.today()) as int) end as missing
                        from assessment.analyses_shown(cast(:moment as timestamptz)) shown
                        join organisation.unit_latest unit on unit.unit_id = shown.unit_id
                        where shown.round_id = :round and shown.participant_unit_id = :district
                        order by unit.name, shown.unit_id
                        """)
                .param("round", round.value())
                .param("district", district.value())
                .param("moment", moment(moment))
                .query((row, _) -> unit(row))
                .list();
    }

    private static UnitRow unit(ResultSet row) throws SQLException {
        return new UnitRow(
                new AnalysisId(row.getObject("analysis_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                List.of((String[]) row.getArray("service_lines").getArray()),
                AnalysisState.valueOf(row.getString("state")),
                instant(row, "submitted_at"),
                instant(row, "confirmed_at"),
                row.getBoolean("sent_back"),
                row.getBoolean("answers"),
                row.getObject("missing", Integer.class));
    }

    /** Who takes part in a round. */
    public Set<UnitId> participants(RoundId round) {
        return jdbc
                .sql("select unit_id from assessment.participants where round_id = ?")
                .param(round.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An administration that can take part. */
    public record Administration(UnitId id, String name, boolean district) {}

    /** The administrations of a day, districts first. */
    public List<Administration> administrations(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name, unit.kind = 'district' as district
                        from organisation.unit_on(?) unit
                        join assessment.administration on administration.unit_id = unit.unit_id
                        order by unit.kind = 'district' desc, unit.name, unit.unit_id
                        """)
                .param(day)
                .query(Administration.class)
                .list();
    }

    /** A version of the plan to choose. */
    public record Version(PlanVersionId id, String key, Text2 title) {}

    /** The versions of the plan, the one in use first. */
    public List<Version> versions(LocalDate day) {
        return jdbc.sql(
                        """
                        select plan_version_id, key, title_sv, title_en from plan.versions
                        order by coalesce(used @> cast(:day as date), false) desc, used desc nulls last, key
                        """)
                .param("day", day)
                .query((row, _) ->
                        new Version(
                                new PlanVersionId(row.getObject("plan_version_id", UUID.class)),
                                row.getString("key"),
                                new Text2(row.getString("title_sv"), row.getString("title_en"))))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
