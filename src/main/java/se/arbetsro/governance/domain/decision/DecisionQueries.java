package se.arbetsro.governance.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.BodyScope;
import se.arbetsro.organisation.UnitId;

/** Reads decisions, as far as the viewer may see them. */
@Component
@Transactional(readOnly = true)
public class DecisionQueries {

    private final JdbcClient jdbc;

    DecisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A decision.
     *
     * @param settled whether its minutes are signed, or it was recorded from elsewhere
     */
    public record DecisionRow(
            DecisionId id,
            BodyId bodyId,
            String body,
            UnitId unitId,
            String unit,
            @Nullable MeetingId meetingId,
            @Nullable MatterId matterId,
            String title,
            String text,
            LocalDate decidedOn,
            @Nullable String registryNumber,
            String lang,
            boolean settled,
            boolean keeps,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    private static final String ROWS =
            """
            select decision.id, decision.body_id, body.name as body, shown.unit_id, unit.name as unit,
                decision.meeting_id, decision.matter_id, decision.title, decision.text, decision.decided_on,
                decision.registry_number, decision.lang, shown.final as settled, shown.keeps,
                decision.changed_at, changer.name as changed_by_name, decision.version
            from governance.decisions_shown() shown
            join governance.decision on decision.id = shown.decision_id
            join governance.body on body.id = shown.body_id
            join organisation.unit_latest unit on unit.unit_id = shown.unit_id
            left join organisation.person_name changer on changer.person_id = decision.changed_by
            """;

    private static final String CHOSEN =
            """
            where (cast(:body as uuid) is null or decision.body_id = cast(:body as uuid))
                and (cast(:unit as uuid) is null or shown.unit_id in (
                    select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
                and (cast(:since as date) is null or decision.decided_on >= cast(:since as date))
                and (cast(:until as date) is null or decision.decided_on <= cast(:until as date))
                and (cast(:like as text) is null or decision.title ilike cast(:like as text)
                    or decision.text ilike cast(:like as text)
                    or decision.registry_number ilike cast(:like as text))
            """;

    /**
     * Which decisions are wanted.
     *
     * @param like for {@code ilike}, over title, text and registry number
     */
    public record DecisionFilter(
            @Nullable BodyId body,
            @Nullable UnitId unit,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String like) {

        public static DecisionFilter of(BodyId body) {
            return new DecisionFilter(body, null, null, null, null);
        }

        public static DecisionFilter like(String words) {
            return new DecisionFilter(null, null, null, null, words);
        }
    }

    /** The latest first. */
    public List<DecisionRow> list(DecisionFilter filter, int size, long offset) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + "order by decision.decided_on desc, decision.id limit :size offset :offset",
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query(DecisionRow.class)
                .list();
    }

    public long count(DecisionFilter filter) {
        return chosen(
                        """
                        select count(*) from governance.decisions_shown() shown
                        join governance.decision on decision.id = shown.decision_id
                        """
                                + CHOSEN,
                        filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec chosen(String sql, DecisionFilter filter) {
        return new BodyScope(filter.body(), filter.unit(), filter.since(), filter.until())
                .bind(jdbc.sql(sql))
                .param("like", filter.like());
    }

    /** Empty when there is none, or the viewer may not see it. */
    public Optional<DecisionRow> find(DecisionId id) {
        return jdbc.sql(ROWS + "where decision.id = ?")
                .param(id.value())
                .query(DecisionRow.class)
                .optional();
    }

    /** The decision that the minutes of a matter tell of. */
    public Optional<DecisionRow> ofMatter(MatterId matter) {
        return jdbc.sql(ROWS + "where decision.matter_id = ?")
                .param(matter.value())
                .query(DecisionRow.class)
                .optional();
    }

    /** Settled ones after one in the order of their ids, for other systems. */
    public List<DecisionRow> page(@Nullable UUID after, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where shown.final and (cast(:after as uuid) is null
                                    or decision.id > cast(:after as uuid))
                                order by decision.id limit :most
                                """)
                .param("after", after == null ? null : after.toString())
                .param("most", most)
                .query(DecisionRow.class)
                .list();
    }
}
