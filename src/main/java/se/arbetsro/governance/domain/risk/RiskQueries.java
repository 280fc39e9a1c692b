package se.arbetsro.governance.domain.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.RiskMeasureId;
import se.arbetsro.governance.RiskParticipantId;
import se.arbetsro.governance.domain.change.SafetyStance;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;

/** Reads risks, measures and who took part, as far as the viewer may know of the change. */
@Component
@Transactional(readOnly = true)
public class RiskQueries {

    private final JdbcClient jdbc;

    RiskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A risk of a planned change.
     *
     * @param number its place among those of the change, from 1
     */
    public record RiskRow(
            RiskId id,
            PlannedChangeId plannedChangeId,
            int number,
            String what,
            @Nullable String place,
            boolean serious,
            Likelihood likelihood,
            String lang,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    private static final String RISKS =
            """
            select * from (
                select risk.id, risk.planned_change_id,
                    row_number() over (partition by risk.planned_change_id order by risk.created_at, risk.id)
                        as number,
                    risk.what, risk.place, risk.serious, risk.likelihood, risk.lang, risk.changed_at,
                    changer.name as changed_by_name, risk.version
                from governance.planned_changes_shown() shown
                join governance.risk on risk.planned_change_id = shown.planned_change_id
                left join organisation.person_name changer on changer.person_id = risk.changed_by
            ) numbered
            """;

    /** In the order in which they were written. */
    public List<RiskRow> risks(PlannedChangeId change) {
        return jdbc.sql(RISKS + "where planned_change_id = ? order by number")
                .param(change.value())
                .query(RiskRow.class)
                .list();
    }

    public Optional<RiskRow> risk(RiskId id) {
        return jdbc.sql(RISKS + "where id = ?").param(id.value()).query(RiskRow.class).optional();
    }

    /**
     * What is done about a risk.
     *
     * @param controlledBy who looked at it; null where nobody has or the name is protected
     * @param activityId the activity that it became
     * @param activityStatus how far that has come
     */
    public record MeasureRow(
            RiskMeasureId id,
            RiskId riskId,
            PlannedChangeId plannedChangeId,
            UnitId unitId,
            String what,
            String who,
            LocalDate dueOn,
            String lang,
            @Nullable LocalDate controlledOn,
            @Nullable String controlledBy,
            @Nullable Effect controlEffect,
            @Nullable String controlNote,
            @Nullable UUID activityId,
            @Nullable String activityStatus,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        public boolean late(LocalDate today) {
            return controlledOn == null && activityId == null && dueOn.isBefore(today);
        }
    }

    private static final String MEASURES =
            """
            select measure.id, measure.risk_id, risk.planned_change_id, change.unit_id, measure.what, measure.who,
                measure.due_on, measure.lang, measure.controlled_on, controller.name as controlled_by,
                measure.control_effect, measure.control_note, measure.activity_id,
                activity.status as activity_status, measure.changed_at, changer.name as changed_by_name,
                measure.version
            from governance.planned_changes_shown() shown
            join governance.planned_change change on change.id = shown.planned_change_id
            join governance.risk on risk.planned_change_id = change.id
            join governance.risk_measure measure on measure.risk_id = risk.id
            left join organisation.person_name controller on controller.person_id = measure.control_by
            left join organisation.person_name changer on changer.person_id = measure.changed_by
            left join plan.activities activity on activity.activity_id = measure.activity_id
            """;

    public List<MeasureRow> measures(PlannedChangeId change) {
        return jdbc.sql(
                        MEASURES
                                + "where change.id = ? order by measure.due_on, measure.created_at, measure.id")
                .param(change.value())
                .query(MeasureRow.class)
                .list();
    }

    public Optional<MeasureRow> measure(RiskMeasureId id) {
        return jdbc.sql(MEASURES + "where measure.id = ?")
                .param(id.value())
                .query(MeasureRow.class)
                .optional();
    }

    /**
     * Someone who took part.
     *
     * @param name null where it is protected
     * @param stance what a safety representative thinks of the assessment; null of others
     * @param own whether it is the viewer
     */
    public record ParticipantRow(
            RiskParticipantId id,
            PlannedChangeId plannedChangeId,
            ParticipantPart part,
            @Nullable PersonId personId,
            @Nullable String who,
            @Nullable String name,
            LocalDate tookPartOn,
            @Nullable String words,
            String lang,
            @Nullable SafetyStance stance,
            @Nullable LocalDate stanceOn,
            boolean own,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    private static final String PARTICIPANTS =
            """
            select participant.id, participant.planned_change_id, participant.part, participant.person_id,
                participant.who, coalesce(participant.who, person.name) as name, participant.took_part_on,
                participant.words, participant.lang, participant.stance, participant.stance_on,
                participant.person_id is not distinct from (select platform.viewer()) as own,
                participant.changed_at, changer.name as changed_by_name, participant.version
            from governance.planned_changes_shown() shown
            join governance.risk_participant participant
                on participant.planned_change_id = shown.planned_change_id
            left join organisation.person_name person on person.person_id = participant.person_id
            left join organisation.person_name changer on changer.person_id = participant.changed_by
            """;

    public List<ParticipantRow> participants(PlannedChangeId change) {
        return jdbc.sql(
                        PARTICIPANTS
                                + """
                                where participant.planned_change_id = ?
                                order by participant.took_part_on, participant.created_at, participant.id
                                """)
                .param(change.value())
                .query(ParticipantRow.class)
                .list();
    }

    public Optional<ParticipantRow> participant(RiskParticipantId id) {
        return jdbc.sql(PARTICIPANTS + "where participant.id = ?")
                .param(id.value())
                .query(ParticipantRow.class)
                .optional();
    }

    /**
     * An assessment that was finished.
     *
     * @param name who finished it; null where the name is protected
     */
    public record FinishedRow(int number, Instant finishedAt, @Nullable String name) {}

    /** Those of a change, the last first. */
    public List<FinishedRow> finished(PlannedChangeId change) {
        return jdbc.sql(
                        """
                        select done.number, done.finished_at, person.name
                        from governance.planned_changes_shown() shown
                        join governance.risk_assessment done on done.planned_change_id = shown.planned_change_id
                        left join organisation.person_name person on person.person_id = done.finished_by
                        where done.planned_change_id = ? order by done.number desc
                        """)
                .param(change.value())
                .query(FinishedRow.class)
                .list();
    }

    /** An area in which a measure can become an activity. */
    public record AreaRow(
            UUID planVersionId, UUID areaId, String nameSv, @Nullable String nameEn) {}

    /**
     * The areas of the version under which the unit, or the nearest above it, has a local plan
     * today; none where there is no such plan.
     */
    public List<AreaRow> areas(UnitId unit) {
        return jdbc.sql(
                        """
                        select area.plan_version_id, area.area_id, coalesce(area.short_name_sv, area.name_sv) as name_sv,
                            coalesce(area.short_name_en, area.name_en) as name_en
                        from plan.areas_of_versions area
                        where area.plan_version_id = (
                            select local.plan_version_id from plan.local_plans local
                            join organisation.unit_within within on within.ancestor_id = local.unit_id
                            where within.unit_id = ? and not local.withdrawn
                                and local.period @> (select platform.today())
                            order by (local.unit_id = within.unit_id) desc, lower(local.period) desc limit 1)
                        order by area.position
                        """)
                .param(unit.value())
                .query(AreaRow.class)
                .list();
    }

    /** The risk behind an activity, with where that activity stands in the plan. */
    public record OriginRow(
            PlannedChangeId plannedChangeId,
            String title,
            int number,
            UUID unitId,
            UUID planVersionId,
            UUID areaId) {}

    /** Empty where no activity was made from the risk, or the viewer may not know of the change. */
    public Optional<OriginRow> origin(RiskId id) {
        return jdbc.sql(
                        "select origin.planned_change_id, change.title, origin.number, activity.unit_id,"
                                + " activity.plan_version_id, activity.area_id from ("
                                + RISKS
                                + """
                                ) origin
                                join governance.planned_change change on change.id = origin.planned_change_id
                                join plan.activities activity
                                    on activity.origin_kind = 'risk' and activity.origin_id = origin.id
                                where origin.id = ?
                                order by activity.activity_id limit 1
                                """)
                .param(id.value())
                .query(OriginRow.class)
                .optional();
    }
}
