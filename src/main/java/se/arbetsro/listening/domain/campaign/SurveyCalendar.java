package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;

/** When people are asked, by us and by others, so that nobody is asked by two at once. */
@Component
public class SurveyCalendar {

    /** Two surveys that lie closer than this are in each other's way. */
    public static final int DAYS_APART = 14;

    private static final String TYPE = "other-survey";

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    SurveyCalendar(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An occasion on which people are asked.
     *
     * @param campaign null when others ask
     * @param other null when we ask
     * @param unit whom we ask, by name; null when others ask, whom they ask is not known
     * @param within the id of that unit and of all above it
     */
    public record Occasion(
            String name,
            LocalDate fromOn,
            LocalDate toOn,
            @Nullable UUID campaign,
            @Nullable UUID other,
            @Nullable String unit,
            List<UUID> within,
            @Nullable String url) {

        public Occasion {
            within = List.copyOf(within);
        }

        /** Whether the two ask some of the same people at the same time, or nearly. */
        public boolean meets(Occasion another) {
            return (within.isEmpty()
                            || another.within.isEmpty()
                            || within.contains(another.within.getFirst())
                            || another.within.contains(within.getFirst()))
                    && !another.fromOn.isAfter(toOn.plusDays(DAYS_APART))
                    && !another.toOn.isBefore(fromOn.minusDays(DAYS_APART));
        }
    }

    /** What comes between two days or reaches into them, by day. */
    @Transactional(readOnly = true)
    public List<Occasion> between(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select name, from_on, to_on, cast(null as uuid) as campaign, id as other,
                            cast(null as text) as unit, cast('{}' as uuid[]) as within, url
                        from listening.other_survey
                        where removed_at is null and from_on <= :to and to_on >= :from
                        union all
                        select campaign.name, opens_on, closes_on, campaign.id, null, unit.name,
                            campaign.unit_id || array(
                                select ancestor_id from organisation.unit_within
                                where unit_within.unit_id = campaign.unit_id), null
                        from listening.campaign
                        join organisation.unit_latest unit on unit.unit_id = campaign.unit_id
                        where removed_at is null and state <> 'WITHDRAWN' and opens_on <= :to and closes_on >= :from
                            and (state <> 'DRAFT' or campaign.unit_id in (
                                select unit_id from organisation.reach('SURVEY_EDIT')))
                        order by from_on, name
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, _) ->
                        new Occasion(
                                row.getString("name"),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("to_on", LocalDate.class),
                                row.getObject("campaign", UUID.class),
                                row.getObject("other", UUID.class),
                                row.getString("unit"),
                                Arrays.asList((UUID[]) row.getArray("within").getArray()),
                                row.getString("url")))
                .list();
    }

    /** What is in the way of a campaign: asks the same people at the same time, or nearly. */
    @Transactional(readOnly = true)
    public List<Occasion> around(CampaignId id, LocalDate opens, LocalDate closes) {
        List<Occasion> near = between(opens.minusDays(DAYS_APART), closes.plusDays(DAYS_APART));
        return near.stream()
                .filter(one -> id.value().equals(one.campaign()))
                .findFirst()
                .map(own ->
                        near.stream().filter(one -> !one.equals(own) && one.meets(own)).toList())
                .orElse(List.of());
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
     * @throws CampaignChangedMeanwhile when somebody else has
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
            throw new CampaignChangedMeanwhile();
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
