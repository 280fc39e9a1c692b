package se.arbetsro.governance.domain.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanHearingId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.PlanViewId;
import se.arbetsro.governance.domain.making.MakingState;

/** Reads what bodies were asked and what they said, as far as the viewer may know of it. */
@Component
@Transactional(readOnly = true)
public class HearingQueries {

    private final JdbcClient jdbc;

    HearingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * That a body was asked.
     *
     * @param last whether it is about the proposal that was sent out last
     * @param views how many views it has given
     * @param keeps whether the viewer keeps the case
     * @param speaks whether she sits in the body or keeps it
     */
    public record HearingRow(
            PlanHearingId id,
            PlanMakingId planMakingId,
            MakingState state,
            String versionKey,
            int sending,
            boolean last,
            BodyId bodyId,
            String body,
            LocalDate answerBy,
            @Nullable LocalDate treatedOn,
            int views,
            boolean keeps,
            boolean speaks,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        /** Whether the body itself has yet to take up what it was sent last. */
        public boolean waits() {
            return last && treatedOn == null;
        }

        /** Whether a view may be given still. */
        public boolean takesViews() {
            return state.writing() && (keeps || speaks);
        }
    }

    private static final String HEARINGS =
            """
            select hearing.id, hearing.plan_making_id, making.state, version.key as version_key, hearing.sending,
                hearing.sending = (select max(sent.number) from governance.plan_sending sent
                    where sent.plan_making_id = making.id) as last,
                hearing.body_id, body.name as body, hearing.answer_by, hearing.treated_on,
                (select count(*) from governance.plan_view view where view.plan_hearing_id = hearing.id) as views,
                shown.keeps, shown.speaks, hearing.changed_at, changer.name as changed_by_name, hearing.version
            from governance.plan_hearings_shown() shown
            join governance.plan_hearing hearing on hearing.id = shown.plan_hearing_id
            join governance.plan_making making on making.id = hearing.plan_making_id
            join governance.body on body.id = hearing.body_id
            join plan.versions version on version.plan_version_id = making.plan_version_id
            left join organisation.person_name changer on changer.person_id = hearing.changed_by
            """;

    /** Those of a case, by proposal and then by the day on which the body took it up. */
    public List<HearingRow> of(PlanMakingId making) {
        return jdbc.sql(
                        HEARINGS
                                + """
                                where hearing.plan_making_id = ?
                                order by hearing.sending, hearing.treated_on nulls last, hearing.answer_by, body.name,
                                    hearing.id
                                """)
                .param(making.value())
                .query(HearingRow.class)
                .list();
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<HearingRow> find(PlanHearingId id) {
        return jdbc.sql(HEARINGS + "where hearing.id = ?")
                .param(id.value())
                .query(HearingRow.class)
                .optional();
    }

    /**
     * What the viewer is asked on behalf of a body that has not taken it up yet. Whoever keeps the
     * case is asked for bodies in which she sits herself, not for all that she keeps.
     */
    public List<HearingRow> waiting(int most) {
        return jdbc.sql(
                        HEARINGS
                                + """
                                where shown.speaks and hearing.treated_on is null
                                    and making.state in ('SENT_OUT', 'SENT_BACK')
                                    and hearing.sending = (select max(sent.number) from governance.plan_sending sent
                                        where sent.plan_making_id = making.id)
                                    and (not shown.keeps or exists (select from governance.bodies_shown() own
                                        where own.body_id = hearing.body_id and own.sits))
                                order by hearing.answer_by, hearing.id limit :most
                                """)
                .param("most", most)
                .query(HearingRow.class)
                .list();
    }

    /**
     * A view of a body.
     *
     * @param givenByName who gave it or wrote it down; null where the name is protected
     * @param own whether the viewer did
     */
    public record ViewRow(
            PlanViewId id,
            PlanHearingId planHearingId,
            PlanMakingId planMakingId,
            MakingState state,
            String body,
            String words,
            boolean recorded,
            Instant givenAt,
            @Nullable String givenByName,
            boolean own,
            @Nullable Reply reply,
            @Nullable String replyWords,
            String lang,
            boolean keeps,
            boolean speaks,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        /** Whether the viewer may change its words: she gave it, and nobody has answered it. */
        public boolean rewords() {
            return own && reply == null && state.writing();
        }

        public boolean takesReply() {
            return keeps && state.writing();
        }
    }

    private static final String VIEWS =
            """
            select view.id, view.plan_hearing_id, shown.plan_making_id, making.state, body.name as body, view.words,
                view.recorded, view.created_at as given_at, giver.name as given_by_name,
                view.created_by = (select platform.viewer()) as own, view.reply, view.reply_words, view.lang,
                shown.keeps, shown.speaks, view.changed_at, changer.name as changed_by_name, view.version
            from governance.plan_hearings_shown() shown
            join governance.plan_view view on view.plan_hearing_id = shown.plan_hearing_id
            join governance.plan_hearing hearing on hearing.id = shown.plan_hearing_id
            join governance.plan_making making on making.id = shown.plan_making_id
            join governance.body on body.id = hearing.body_id
            left join organisation.person_name giver on giver.person_id = view.created_by
            left join organisation.person_name changer on changer.person_id = view.changed_by
            """;

    /** Those of a case in the order in which they were given. */
    public List<ViewRow> views(PlanMakingId making) {
        return jdbc.sql(VIEWS + "where shown.plan_making_id = ? order by view.created_at, view.id")
                .param(making.value())
                .query(ViewRow.class)
                .list();
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<ViewRow> view(PlanViewId id) {
        return jdbc.sql(VIEWS + "where view.id = ?")
                .param(id.value())
                .query(ViewRow.class)
                .optional();
    }
}
