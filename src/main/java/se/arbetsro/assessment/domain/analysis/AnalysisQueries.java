package se.arbetsro.assessment.domain.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads analyses as the viewer may know them. */
@Component
@Transactional(readOnly = true)
public class AnalysisQueries {

    private final JdbcClient jdbc;

    AnalysisQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An analysis; empty when there is none or the viewer may not know of it.
     *
     * @param moment the state of then; null for now
     */
    public Optional<AnalysisHead> find(AnalysisId id, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        select shown.*, round.name_sv, round.name_en, round.due_on,
                            round.opened_at is not null and round.closed_at is null as open,
                            version.key as version_key, unit.name as unit, district.name as district,
                            participant.shared, submitter.name as submitter, confirmer.name as confirmer,
                            returner.name as returner
                        from assessment.analyses_shown(cast(:moment as timestamptz)) shown
                        join assessment.rounds round on round.round_id = shown.round_id
                        join assessment.participants participant on participant.round_id = shown.round_id
                            and participant.unit_id = shown.participant_unit_id
                        join plan.versions version on version.plan_version_id = shown.plan_version_id
                        join organisation.unit_latest unit on unit.unit_id = shown.unit_id
                        join organisation.unit_latest district on district.unit_id = shown.participant_unit_id
                        left join organisation.person_name submitter on submitter.person_id = shown.submitted_by
                        left join organisation.person_name confirmer on confirmer.person_id = shown.confirmed_by
                        left join organisation.person_name returner on returner.person_id = shown.returned_by
                        where shown.analysis_id = :id
                        """)
                .param("id", id.value())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> head(row))
                .optional();
    }

    private static AnalysisHead head(ResultSet row) throws SQLException {
        return new AnalysisHead(
                new AnalysisId(row.getObject("analysis_id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                row.getBoolean("open"),
                row.getObject("due_on", LocalDate.class),
                new PlanVersionId(row.getObject("plan_version_id", UUID.class)),
                row.getString("version_key"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit"),
                new UnitId(row.getObject("participant_unit_id", UUID.class)),
                row.getString("district"),
                List.of((String[]) row.getArray("service_lines").getArray()),
                AnalysisState.valueOf(row.getString("state")),
                instant(row, "submitted_at"),
                row.getString("submitter"),
                instant(row, "confirmed_at"),
                row.getString("confirmer"),
                instant(row, "returned_at"),
                row.getString("returner"),
                row.getString("returned_why"),
                row.getBoolean("answers"),
                row.getBoolean("words"),
                row.getBoolean("shared"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /**
     * What waits for the viewer: drafts of the very units that a role of theirs is about, and what
     * was submitted there or straight below. Whoever reaches further down finds the rest on the
     * page of the round.
     */
    public List<AnalysisTask> tasks() {
        return jdbc.sql(
                        """
                        with task as (
                            select shown.analysis_id, shown.unit_id, shown.round_id, shown.state,
                                shown.returned_at is not null as sent_back
                            from assessment.analyses_shown(null) shown
                            join assessment.rounds round on round.round_id = shown.round_id
                                and round.opened_at is not null and round.closed_at is null
                            join organisation.unit_latest unit on unit.unit_id = shown.unit_id
                            where (shown.state = 'DRAFT' and shown.unit_id in (
                                    select unit_id from organisation.reach_top('ANALYSIS_EDIT')))
                                or (shown.state = 'SUBMITTED' and (
                                    shown.unit_id in (select unit_id from organisation.reach_top('ANALYSIS_CONFIRM'))
                                    or unit.parent_id in (
                                        select unit_id from organisation.reach_top('ANALYSIS_CONFIRM'))))
                        )
                        select task.analysis_id as id, unit.name as unit, round.name_sv, round.name_en, round.due_on,
                            task.state = 'SUBMITTED' as confirm, task.sent_back,
                            case when task.state = 'DRAFT'
                                then assessment.answers_missing(task.analysis_id, platform.today()) else 0 end as missing
                        from task
                        join assessment.rounds round on round.round_id = task.round_id
                        join organisation.unit_latest unit on unit.unit_id = task.unit_id
                        order by round.due_on, confirm desc, unit.name, id
                        """)
                .query((row, _) ->
                        new AnalysisTask(
                                new AnalysisId(row.getObject("id", UUID.class)),
                                row.getString("unit"),
                                new Text2(row.getString("name_sv"), row.getString("name_en")),
                                row.getObject("due_on", LocalDate.class),
                                row.getBoolean("confirm"),
                                row.getBoolean("sent_back"),
                                row.getInt("missing")))
                .list();
    }
}
