package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;

/** Notes when others ask, for those who run surveys of the whole municipality. */
@Component
public class OtherSurveys {

    private static final String TYPE = "other-survey";

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    OtherSurveys(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OtherSurvey> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, name, from_on, to_on, url, version from listening.other_survey
                        where id = ? and removed_at is null
                        """)
                .param(id)
                .query(OtherSurvey.class)
                .optional();
    }

    /** Notes a survey of others. */
    @Transactional
    public UUID create(String name, LocalDate from, LocalDate to, @Nullable String url) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into listening.other_survey (id, name, from_on, to_on, url, created_at, created_by,
                            changed_at, changed_by, version)
                        values (:id, :name, :from, :to, :url, :at, platform.viewer(), :at, platform.viewer(), 1)
                        """)
                .param("id", id)
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .param("url", url)
                .param("at", now())
                .update();
        audit.record(Act.of("otherSurvey.created", TYPE, id).withText("name", null, name));
        return id;
    }

    /**
     * Changes what is noted of a survey of others.
     *
     * @throws SurveyChangedMeanwhile when somebody else has
     */
    @Transactional
    public void change(
            UUID id, long seen, String name, LocalDate from, LocalDate to, @Nullable String url) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        OtherSurvey before = find(id).orElseThrow(NotFound::new);
        int written =
                jdbc.sql(
                                """
                                update listening.other_survey set name = :name, from_on = :from, to_on = :to,
                                    url = :url, changed_at = :at, changed_by = platform.viewer(),
                                    version = version + 1
                                where id = :id and version = :seen and removed_at is null
                                """)
                        .param("name", name)
                        .param("from", from)
                        .param("to", to)
                        .param("url", url)
                        .param("at", now())
                        .param("id", id)
                        .param("seen", seen)
                        .update();
        if (written == 0) {
            throw new SurveyChangedMeanwhile();
        }
        audit.record(
                Act.of("otherSurvey.changed", TYPE, id)
                        .withText("name", before.name(), name)
                        .with("from", before.fromOn(), from)
                        .with("to", before.toOn(), to)
                        .withText("url", before.url(), url));
    }

    /** Takes it away; it can be put back. */
    @Transactional
    public void remove(UUID id) {
        mark(id, now(), "otherSurvey.removed");
    }

    /** Puts it back. */
    @Transactional
    public void putBack(UUID id) {
        mark(id, null, "otherSurvey.restored");
    }

    private void mark(UUID id, @Nullable OffsetDateTime removed, String action) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        int written =
                jdbc.sql(
                                """
                                update listening.other_survey set removed_at = :removed
                                where id = :id and (removed_at is null) = :held
                                """)
                        .param("removed", removed)
                        .param("held", removed != null)
                        .param("id", id)
                        .update();
        if (written == 0) {
            throw new NotFound();
        }
        audit.record(Act.of(action, TYPE, id));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
