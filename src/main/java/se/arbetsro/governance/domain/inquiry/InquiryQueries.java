package se.arbetsro.governance.domain.inquiry;

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
import se.arbetsro.governance.InquiryFollowUpId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;

/** Reads inquiries, as far as the viewer may know of them. */
@Component
@Transactional(readOnly = true)
public class InquiryQueries {

    private final JdbcClient jdbc;

    InquiryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An inquiry. The answer is null for who may not see its draft.
     *
     * @param body the name of the body that it is put to; null when to the unit itself
     * @param responsible a name, a role or both; null when the name is protected
     * @param areas ids of the areas that it touches, with commas between; empty for none
     * @param nextStep what is to be done next, by {@code nextOn}; null for nothing
     * @param mine whether the viewer is responsible
     */
    public record InquiryRow(
            InquiryId id,
            UnitId unitId,
            String unit,
            @Nullable BodyId bodyId,
            @Nullable String body,
            InquiryKind kind,
            String title,
            String askedBy,
            @Nullable String theirNumber,
            @Nullable String registryNumber,
            LocalDate receivedOn,
            String asked,
            @Nullable String recommendation,
            @Nullable PersonId responsiblePerson,
            @Nullable String responsibleRole,
            @Nullable String responsible,
            LocalDate dueOn,
            boolean fine,
            @Nullable LocalDate metBy,
            String lang,
            String areas,
            @Nullable String answer,
            @Nullable String answerLang,
            @Nullable String answerNumber,
            @Nullable DecisionId decisionId,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate metOn,
            @Nullable String evidence,
            @Nullable LocalDate closedOn,
            @Nullable String closedNote,
            InquiryState state,
            @Nullable InquiryStep nextStep,
            @Nullable LocalDate nextOn,
            boolean mine,
            boolean edits,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        /** Whether something should have been done by now. */
        public boolean late(LocalDate today) {
            return nextOn != null && nextOn.isBefore(today);
        }

        public boolean closed() {
            return state == InquiryState.CLOSED;
        }

        public List<String> areaIds() {
            return areas.isEmpty() ? List.of() : List.of(areas.split(","));
        }
    }

    private static final String INQUIRIES =
            """
            from governance.inquiries_shown() shown
            join governance.inquiry on inquiry.id = shown.inquiry_id
            cross join lateral (select case when inquiry.closed_on is not null then 'CLOSED'
                when inquiry.sent_on is not null then 'ANSWERED' else 'RECEIVED' end as state) stands
            left join lateral (
                select step.step, step.day from governance.inquiry_step step
                where step.inquiry_id = inquiry.id order by step.day, step.step limit 1) next on true
            """;

    private static final String ROWS =
            """
            select inquiry.id, inquiry.unit_id, unit.name as unit, inquiry.body_id, body.name as body, inquiry.kind,
                inquiry.title, inquiry.asked_by, inquiry.their_number, inquiry.registry_number,
                inquiry.received_on, inquiry.asked, inquiry.recommendation, inquiry.responsible_person,
                inquiry.responsible_role, nullif(concat_ws(', ', person.name, inquiry.responsible_role), '')
                    as responsible,
                inquiry.due_on, inquiry.fine, inquiry.met_by, inquiry.lang, coalesce(touched.ids, '') as areas,
                case when readable.answer then inquiry.answer end as answer,
                case when readable.answer then inquiry.answer_lang end as answer_lang,
                case when readable.answer then inquiry.answer_number end as answer_number,
                case when readable.answer then inquiry.decision_id end as decision_id,
                inquiry.sent_on, inquiry.met_on, inquiry.evidence, inquiry.closed_on, inquiry.closed_note,
                stands.state, next.step as next_step, next.day as next_on, shown.mine, shown.edits,
                inquiry.changed_at, changer.name as changed_by_name, inquiry.version
            """
                    + INQUIRIES
                    + """
                    join organisation.unit_latest unit on unit.unit_id = inquiry.unit_id
                    left join governance.body on body.id = inquiry.body_id
                    left join organisation.person_name person on person.person_id = inquiry.responsible_person
                    left join organisation.person_name changer on changer.person_id = inquiry.changed_by
                    cross join lateral (select shown.edits or inquiry.sent_on is not null as answer) readable
                    cross join lateral (
                        select string_agg(cast(area.area_id as text), ',' order by area.area_id) as ids
                        from governance.inquiry_area area where area.inquiry_id = inquiry.id) touched
                    """;

    private static final String CHOSEN =
            """
            where (cast(:unit as uuid) is null or inquiry.unit_id in (
                    select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
                and (cast(:kind as text) is null or inquiry.kind = cast(:kind as text))
                and (cast(:state as text) is null or stands.state = cast(:state as text))
                and (cast(:due as text) is null or next.day < (select platform.today())
                    or (cast(:due as text) = 'SOON' and next.day <= (select platform.today()) + 30))
                and (cast(:area as uuid) is null or exists (select from governance.inquiry_area touched
                    where touched.inquiry_id = inquiry.id and touched.area_id = cast(:area as uuid)))
                and (cast(:responsible as uuid) is null
                    or inquiry.responsible_person = cast(:responsible as uuid))
            """;

    /** Those of which something is to be done first, then the latest. */
    public List<InquiryRow> list(InquiryFilter filter, int size, long offset) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + """
                                order by next.day nulls last, inquiry.received_on desc, inquiry.id
                                limit :size offset :offset
                                """,
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query(InquiryRow.class)
                .list();
    }

    public long count(InquiryFilter filter) {
        return chosen("select count(*) " + INQUIRIES + CHOSEN, filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec chosen(String sql, InquiryFilter filter) {
        UnitId unit = filter.unit();
        AreaId area = filter.area();
        UUID responsible = filter.responsible();
        return jdbc.sql(sql)
                .param("unit", unit == null ? null : unit.value().toString())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("due", filter.due() == null ? null : filter.due().name())
                .param("area", area == null ? null : area.value().toString())
                .param("responsible", responsible == null ? null : responsible.toString());
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<InquiryRow> find(InquiryId id) {
        return jdbc.sql(ROWS + "where inquiry.id = ?")
                .param(id.value())
                .query(InquiryRow.class)
                .optional();
    }

    /** Those after one in the order of their ids, for other systems. */
    public List<InquiryRow> page(@Nullable UnitId unit, @Nullable InquiryId after, int most) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + """
                                and (cast(:after as uuid) is null or inquiry.id > cast(:after as uuid))
                                order by inquiry.id limit :most
                                """,
                        InquiryFilter.of(unit))
                .param("after", after == null ? null : after.value().toString())
                .param("most", most)
                .query(InquiryRow.class)
                .list();
    }

    /** By a part of the title, of who asks or of a registry number, the latest first. */
    public List<InquiryRow> named(String like, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where inquiry.title ilike :like or inquiry.asked_by ilike :like
                                    or inquiry.registry_number ilike :like or inquiry.their_number ilike :like
                                order by inquiry.received_on desc, inquiry.id limit :most
                                """)
                .param("like", like)
                .param("most", most)
                .query(InquiryRow.class)
                .list();
    }

    /** Something that is to be done about an inquiry by a day. */
    public record StepRow(
            InquiryId id,
            String title,
            InquiryKind kind,
            String unit,
            InquiryStep step,
            LocalDate day,
            @Nullable InquiryFollowUpId followUpId,
            boolean mine,
            boolean edits) {}

    private static final String STEPS =
            """
            select inquiry.id, inquiry.title, inquiry.kind, unit.name as unit, step.step, step.day,
                step.follow_up_id, shown.mine, shown.edits
            from governance.inquiries_shown() shown
            join governance.inquiry on inquiry.id = shown.inquiry_id
            join governance.inquiry_step step on step.inquiry_id = inquiry.id
            join organisation.unit_latest unit on unit.unit_id = inquiry.unit_id
            """;

    /**
     * What waits for whoever edits: of what she is responsible for until a day, of the rest what is
     * late.
     */
    public List<StepRow> waiting(LocalDate until, LocalDate today, int most) {
        return jdbc.sql(
                        STEPS
                                + """
                                where (shown.mine and step.day <= :until) or (shown.edits and step.day < :today)
                                order by step.day, inquiry.id, step.step limit :most
                                """)
                .param("until", until)
                .param("today", today)
                .param("most", most)
                .query(StepRow.class)
                .list();
    }

    /** What is to be done between two days, both included. */
    public List<StepRow> between(LocalDate from, LocalDate last) {
        return jdbc.sql(
                        STEPS
                                + "where step.day between :from and :last order by step.day, inquiry.id, step.step")
                .param("from", from)
                .param("last", last)
                .query(StepRow.class)
                .list();
    }
}
