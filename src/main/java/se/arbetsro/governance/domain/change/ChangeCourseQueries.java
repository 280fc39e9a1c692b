package se.arbetsro.governance.domain.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.ChangeFollowUpId;
import se.arbetsro.governance.NotedViewId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.organisation.UnitId;

/** Reads what belongs to planned changes: their steps, views, change sets and follow-ups. */
@Component
@Transactional(readOnly = true)
public class ChangeCourseQueries {

    private final JdbcClient jdbc;

    ChangeCourseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * That a change came to a state.
     *
     * @param decidedBy of a decision: the body that made it; null where it was not asked for then
     * @param name who said so; null where the name is protected
     */
    public record StepRow(
            ChangeState state,
            LocalDate day,
            @Nullable String decidedBy,
            @Nullable String note,
            Instant enteredAt,
            @Nullable String name) {}

    /** The steps in the order in which they were taken. */
    public List<StepRow> steps(PlannedChangeId change) {
        return jdbc.sql(
                        """
                        select step.state, step.day, step.decided_by, step.note, step.entered_at, person.name
                        from governance.planned_change_step step
                        left join organisation.person_name person on person.person_id = step.entered_by
                        where step.planned_change_id = ? and exists (
                            select from governance.planned_changes_shown() shown
                            where shown.planned_change_id = step.planned_change_id)
                        order by step.entered_at, step.id
                        """)
                .param(change.value())
                .query(StepRow.class)
                .list();
    }

    /** What employees think, as it was noted. */
    public record ViewRow(
            NotedViewId id,
            PlannedChangeId plannedChangeId,
            String theme,
            String words,
            LocalDate heardOn,
            String lang,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    private static final String VIEWS =
            """
            select view.id, view.planned_change_id, view.theme, view.words, view.heard_on, view.lang,
                view.changed_at, changer.name as changed_by_name, view.version
            from governance.planned_changes_shown() shown
            join governance.noted_view view on view.planned_change_id = shown.planned_change_id
            left join organisation.person_name changer on changer.person_id = view.changed_by
            """;

    public List<ViewRow> views(PlannedChangeId change) {
        return jdbc.sql(
                        VIEWS
                                + "where view.planned_change_id = ? order by view.heard_on, view.created_at, view.id")
                .param(change.value())
                .query(ViewRow.class)
                .list();
    }

    public Optional<ViewRow> view(NotedViewId id) {
        return jdbc.sql(VIEWS + "where view.id = ?")
                .param(id.value())
                .query(ViewRow.class)
                .optional();
    }

    /** A change set that carries out a reorganisation: state as the tree of units has it. */
    public record SetRow(UUID changeSetId, LocalDate effectiveOn, String state) {

        public boolean carriedOut() {
            return state.equals("IN_FORCE") || state.equals("AWAITING");
        }
    }

    /** Those that were begun from the change and not discarded. */
    public List<SetRow> sets(PlannedChangeId change) {
        return jdbc.sql(
                        """
                        select state.change_set_id, state.effective_on, state.state
                        from governance.planned_change_set begun
                        join organisation.change_set_state state on state.change_set_id = begun.change_set_id
                        where begun.planned_change_id = ? and state.state <> 'DISCARDED'
                        order by begun.begun_at, state.change_set_id
                        """)
                .param(change.value())
                .query(SetRow.class)
                .list();
    }

    /**
     * The planned change from which a change set was begun, as far as the viewer may know of it.
     */
    public Optional<PlannedChangeId> behind(UUID changeSet) {
        return jdbc.sql(
                        """
                        select begun.planned_change_id
                        from governance.planned_change_set begun
                        join governance.planned_changes_shown() shown
                            on shown.planned_change_id = begun.planned_change_id
                        where begun.change_set_id = ?
                        """)
                .param(changeSet)
                .query(UUID.class)
                .optional()
                .map(PlannedChangeId::new);
    }

    /** A day of looking at a change afterwards. */
    public record FollowUpRow(
            ChangeFollowUpId id,
            PlannedChangeId plannedChangeId,
            String title,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String outcome,
            String lang,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        public boolean late(LocalDate today) {
            return doneOn == null && dueOn.isBefore(today);
        }
    }

    /**
     * What a safety representative thinks of the assessment of risks.
     *
     * @param name null where it is protected
     */
    public record StanceRow(@Nullable String name, SafetyStance stance, LocalDate stanceOn) {}

    /** What the safety representatives have said of the assessment, the first first. */
    public List<StanceRow> stances(PlannedChangeId change) {
        return jdbc.sql(
                        """
                        select person.name, participant.stance, participant.stance_on
                        from governance.planned_changes_shown() shown
                        join governance.risk_participant participant
                            on participant.planned_change_id = shown.planned_change_id
                        left join organisation.person_name person on person.person_id = participant.person_id
                        where shown.planned_change_id = ? and participant.stance is not null
                        order by participant.stance_on, participant.id
                        """)
                .param(change.value())
                .query(StanceRow.class)
                .list();
    }

    private static final String FOLLOW_UPS =
            """
            select follow.id, follow.planned_change_id, change.title, follow.due_on, follow.done_on, follow.outcome,
                follow.lang, follow.changed_at, changer.name as changed_by_name, follow.version
            from governance.planned_changes_shown() shown
            join governance.planned_change change on change.id = shown.planned_change_id
            join governance.change_follow_up follow on follow.planned_change_id = change.id
            left join organisation.person_name changer on changer.person_id = follow.changed_by
            """;

    public List<FollowUpRow> followUps(PlannedChangeId change) {
        return jdbc.sql(
                        FOLLOW_UPS
                                + "where change.id = ? order by follow.due_on, follow.created_at, follow.id")
                .param(change.value())
                .query(FollowUpRow.class)
                .list();
    }

    public Optional<FollowUpRow> followUp(ChangeFollowUpId id) {
        return jdbc.sql(FOLLOW_UPS + "where follow.id = ?")
                .param(id.value())
                .query(FollowUpRow.class)
                .optional();
    }

    /** What the viewer is to look at afterwards by a day and has not, the most late first. */
    public List<FollowUpRow> waiting(LocalDate until, int most) {
        return jdbc.sql(
                        FOLLOW_UPS
                                + """
                                where shown.edits and follow.done_on is null and follow.due_on <= :until
                                    and change.state in ('DECIDED', 'CARRIED_OUT', 'FOLLOWED_UP')
                                order by follow.due_on, follow.id limit :most
                                """)
                .param("until", until)
                .param("most", most)
                .query(FollowUpRow.class)
                .list();
    }

    /** A change that was carried out, for the charts of what it may have had an effect on. */
    public record EffectRow(
            PlannedChangeId id, UnitId unitId, String unitName, LocalDate day, String title) {}

    /**
     * Changes that were carried out at a unit, below it or above it, by day; the latest where there
     * are too many.
     *
     * @param unit whose figures are looked at
     * @param until changes up to this day, which is included
     */
    public List<EffectRow> effects(UnitId unit, LocalDate until, int most) {
        return jdbc.sql(
                        """
                        select * from (
                            select change.id, change.unit_id, named.name as unit_name, step.day, change.title
                            from governance.planned_changes_shown() shown
                            join governance.planned_change change on change.id = shown.planned_change_id
                            join organisation.unit_latest named on named.unit_id = change.unit_id
                            cross join lateral (
                                select max(taken.day) as day from governance.planned_change_step taken
                                where taken.planned_change_id = change.id and taken.state = 'CARRIED_OUT') step
                            where step.day <= :until and exists (
                                select from governance.planned_change_unit felt
                                join organisation.unit_within within
                                    on (within.ancestor_id = :unit and within.unit_id = felt.unit_id)
                                    or (within.unit_id = :unit and within.ancestor_id = felt.unit_id)
                                where felt.planned_change_id = change.id)
                            order by step.day desc, change.id limit :most
                        ) latest
                        order by day, id
                        """)
                .param("unit", unit.value())
                .param("until", until)
                .param("most", most)
                .query(EffectRow.class)
                .list();
    }

    /** Who speaks for safety or unions where the change is felt, and should be told of it. */
    public record Representative(String name, String role, String unitName) {}

    public List<Representative> representatives(PlannedChangeId change) {
        return jdbc.sql(
                        """
                        select distinct person.name, role.role, unit.name as unit_name
                        from governance.planned_change_unit felt
                        join organisation.unit_within within
                            on within.unit_id = felt.unit_id or within.ancestor_id = felt.unit_id
                        join organisation.role_on((select platform.today())) role
                            on role.unit_id = case when within.unit_id = felt.unit_id
                                then within.ancestor_id else within.unit_id end
                        join organisation.person_name person on person.person_id = role.person_id
                        join organisation.unit_latest unit on unit.unit_id = role.unit_id
                        where felt.planned_change_id = ? and person.name is not null
                            and role.role in ('SAFETY_REPRESENTATIVE', 'UNION_REPRESENTATIVE')
                        order by role.role, person.name, unit.name limit 50
                        """)
                .param(change.value())
                .query(Representative.class)
                .list();
    }
}
