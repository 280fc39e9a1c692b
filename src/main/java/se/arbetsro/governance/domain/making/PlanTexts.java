package se.arbetsro.governance.domain.making;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.fault.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Reads what plan versions say: now, and as it was sent out and handed over to boards. */
@Component
@Transactional(readOnly = true)
public class PlanTexts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanTexts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Head(String key, String title) {}

    /** As it stands now. */
    public PlanText now(PlanVersionId version) {
        Head head =
                jdbc.sql(
                                "select key, title_sv as title from plan.versions where plan_version_id = ?")
                        .param(version.value())
                        .query(Head.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        List<PlanText.Area> areas =
                jdbc.sql(
                                """
                                select area_key as key, number, name_sv as name, desired_state_sv as desired_state,
                                    guidance_sv as guidance
                                from plan.areas_of_versions where plan_version_id = ? order by position
                                """)
                        .param(version.value())
                        .query(PlanText.Area.class)
                        .list();
        List<PlanText.Proposal> proposals =
                jdbc.sql(
                                """
                                select cast(proposal_id as text) as id, title_sv as title, text_sv as text
                                from plan.proposals where plan_version_id = ? order by position
                                """)
                        .param(version.value())
                        .query(PlanText.Proposal.class)
                        .list();
        return new PlanText(head.key(), head.title(), areas, proposals);
    }

    /**
     * A proposal that was sent out, or handed over to the boards with the officer report.
     *
     * @param name who sent it; null where the name is protected
     * @param sha256 of what is kept, byte for byte
     */
    public record Sending(
            int number, LocalDate sentOn, Instant sentAt, @Nullable String name, String sha256) {}

    /** Those of a case that the viewer may know of, the first first. */
    public List<Sending> sendings(PlanMakingId making) {
        return jdbc.sql(
                        """
                        select sending.number, sending.sent_on, sending.sent_at, person.name, sending.sha256
                        from governance.plan_makings_shown() shown
                        join governance.plan_sending sending on sending.plan_making_id = shown.plan_making_id
                        left join organisation.person_name person on person.person_id = sending.sent_by
                        where shown.plan_making_id = ? order by sending.number
                        """)
                .param(making.value())
                .query(Sending.class)
                .list();
    }

    /** What was sent out; empty when there is none, or it is not the viewer's to know of. */
    public Optional<PlanText> sent(PlanMakingId making, int number) {
        return jdbc.sql(
                        """
                        select sending.contents
                        from governance.plan_makings_shown() shown
                        join governance.plan_sending sending on sending.plan_making_id = shown.plan_making_id
                        where shown.plan_making_id = ? and sending.number = ?
                        """)
                .params(making.value(), number)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, PlanText.class));
    }

    /**
     * What the boards were handed, the first first, for those who may read the officer report.
     * Those that were handed over before the text was kept with it are left out.
     */
    public List<Sending> submissions(PlanMakingId making) {
        return jdbc.sql(
                        """
                        select submission.number, submission.submitted_on as sent_on,
                            submission.submitted_at as sent_at, person.name, submission.sha256
                        from governance.plan_makings_shown() shown
                        join governance.plan_submission submission on submission.plan_making_id = shown.plan_making_id
                        left join organisation.person_name person on person.person_id = submission.submitted_by
                        where shown.plan_making_id = ? and shown.open
                            and cast(submission.contents as jsonb) ->> 'plan' is not null
                        order by submission.number
                        """)
                .param(making.value())
                .query(Sending.class)
                .list();
    }

    /** The text that the boards were handed; empty when it is not the viewer's to read. */
    public Optional<PlanText> submitted(PlanMakingId making, int number) {
        return jdbc.sql(
                        """
                        select cast(submission.contents as jsonb) ->> 'plan'
                        from governance.plan_makings_shown() shown
                        join governance.plan_submission submission on submission.plan_making_id = shown.plan_making_id
                        where shown.plan_making_id = ? and submission.number = ? and shown.open
                            and cast(submission.contents as jsonb) ->> 'plan' is not null
                        """)
                .params(making.value(), number)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, PlanText.class));
    }
}
