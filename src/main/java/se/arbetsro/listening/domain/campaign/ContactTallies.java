package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;

/** Counts who was asked in campaigns that anybody may answer; whoever works in the unit may. */
@Component
public class ContactTallies {

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ContactTallies(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What has been counted, the latest first. */
    @Transactional(readOnly = true)
    public List<ContactTally> of(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select id, unit_id, day, way, outcome, heads from listening.contact_tally
                        where campaign = ? and removed_at is null order by day desc, created_at desc, id
                        """)
                .param(campaign.value())
                .query((row, _) ->
                        new ContactTally(
                                row.getObject("id", UUID.class),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getObject("day", LocalDate.class),
                                ContactTally.Way.valueOf(row.getString("way")),
                                ContactTally.Outcome.valueOf(row.getString("outcome")),
                                row.getInt("heads")))
                .list();
    }

    /** The units of a campaign in which the viewer may count. */
    @Transactional(readOnly = true)
    public List<UnitId> units(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select unit_id from listening.campaign_unit
                        where campaign = ? and unit_id in (select unit_id from organisation.reach('SURVEY_READ'))
                        order by position
                        """)
                .param(campaign.value())
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    /**
     * Counts some.
     *
     * @throws NotFound when the campaign does not ask in the unit, or invites those it asks
     * @throws Invalid when the day lies ahead
     */
    @Transactional
    public void add(
            CampaignId campaign,
            UnitId unit,
            LocalDate day,
            ContactTally.Way way,
            ContactTally.Outcome outcome,
            int heads) {
        access.require(Permission.SURVEY_READ, unit);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Invalid("listening.contacts.ahead");
        }
        UUID id = UUID.randomUUID();
        int written =
                jdbc.sql(
                                """
                                insert into listening.contact_tally (id, campaign, unit_id, day, way, outcome, heads,
                                    created_at, created_by)
                                select :id, campaign, unit_id, :day, :way, :outcome, :heads, :at, platform.viewer()
                                from listening.campaign_group
                                where campaign = :campaign and unit_id = :unit and role = 'ANYBODY'
                                """)
                        .param("id", id)
                        .param("campaign", campaign.value())
                        .param("unit", unit.value())
                        .param("day", day)
                        .param("way", way.name())
                        .param("outcome", outcome.name())
                        .param("heads", heads)
                        .param("at", now())
                        .update();
        if (written == 0) {
            throw new NotFound();
        }
        audit.record(
                Act.of("contacts.counted", Campaigns.TYPE, campaign)
                        .in(unit)
                        .with("heads", null, heads));
    }

    /** Takes a count away; it can be put back. */
    @Transactional
    public void remove(CampaignId campaign, UUID id) {
        mark(campaign, id, now(), "contacts.removed");
    }

    /** Puts a count back. */
    @Transactional
    public void putBack(CampaignId campaign, UUID id) {
        mark(campaign, id, null, "contacts.restored");
    }

    private void mark(
            CampaignId campaign, UUID id, @Nullable OffsetDateTime removed, String action) {
        UnitId unit =
                jdbc.sql(
                                """
                                update listening.contact_tally set removed_at = :removed
                                where id = :id and campaign = :campaign and (removed_at is null) = :held
                                    and unit_id in (select unit_id from organisation.reach('SURVEY_READ'))
                                returning unit_id
                                """)
                        .param("removed", removed)
                        .param("held", removed != null)
                        .param("id", id)
                        .param("campaign", campaign.value())
                        .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                        .optional()
                        .orElseThrow(NotFound::new);
        audit.record(Act.of(action, Campaigns.TYPE, campaign).in(unit));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
