package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;

/** What people do about campaigns, for those who run surveys in the unit. */
@Component
public class Campaigns {

    static final String TYPE = "campaign";

    private final JdbcClient jdbc;
    private final CampaignQueries queries;
    private final CampaignLock lock;
    private final CampaignSteps steps;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Campaigns(
            JdbcClient jdbc,
            CampaignQueries queries,
            CampaignLock lock,
            CampaignSteps steps,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.lock = lock;
        this.steps = steps;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a campaign as a draft. */
    @Transactional
    public CampaignId create(CampaignPlan plan) {
        access.require(Permission.SURVEY_EDIT, plan.unit());
        check(plan);
        CampaignId id = CampaignId.random();
        jdbc.sql(
                        """
                        insert into listening.campaign (id, name, purpose, retention_decision, instrument,
                            instrument_number, unit_id, recruitment, opens_on, closes_on, reminders, threshold,
                            text_threshold, months_employed, follows, state, created_at, created_by, changed_at,
                            changed_by, version)
                        values (:id, :name, :purpose, :decision, :instrument, :number, :unit, :recruitment, :opens,
                            :closes, :reminders, :threshold, :textThreshold, :months, :follows, 'DRAFT', :at,
                            platform.viewer(), :at, platform.viewer(), 1)
                        """)
                .param("id", id.value())
                .params(PlanColumns.of(plan))
                .param("at", now())
                .update();
        exclude(id, plan);
        audit.record(acted("campaign.created", id, plan).withText("name", null, plan.name()));
        return id;
    }

    /** What the database cannot tell in words. */
    private void check(CampaignPlan plan) {
        boolean fixed =
                jdbc.sql(
                                """
                                select exists (select from listening.instrument_version
                                    where instrument = ? and number = ? and fixed_at is not null)
                                """)
                        .params(plan.instrument().value(), plan.version())
                        .query(Boolean.class)
                        .single();
        if (!fixed) {
            throw new Invalid("listening.campaign.notFixed");
        }
    }

    private void exclude(CampaignId id, CampaignPlan plan) {
        jdbc.sql("delete from listening.campaign_exclusion where campaign = ?")
                .param(id.value())
                .update();
        jdbc.sql(
                        """
                        insert into listening.campaign_exclusion (campaign, kind, key)
                        select :id, 'UNIT', unit from unnest(cast(:units as text[])) unit
                        union all
                        select :id, 'OCCUPATION', occupation from unnest(cast(:occupations as text[])) occupation
                        """)
                .param("id", id.value())
                .param(
                        "units",
                        plan.withoutUnits().stream()
                                .map(UnitId::value)
                                .map(UUID::toString)
                                .toArray(String[]::new))
                .param("occupations", plan.withoutOccupations().toArray(String[]::new))
                .update();
    }

    /**
     * Changes the plan of a draft.
     *
     * @param seen the version that the writer saw
     * @throws SurveyChangedMeanwhile when another holds now
     * @throws Conflict when it is published: what is promised stands
     */
    @Transactional
    public void change(CampaignId id, long seen, CampaignPlan plan) {
        Campaign now = draft(id);
        access.require(Permission.SURVEY_EDIT, plan.unit());
        if (now.version() != seen) {
            throw new SurveyChangedMeanwhile();
        }
        check(plan);
        jdbc.sql(
                        """
                        update listening.campaign set name = :name, purpose = :purpose,
                            retention_decision = :decision, instrument = :instrument, instrument_number = :number,
                            unit_id = :unit, recruitment = :recruitment, opens_on = :opens, closes_on = :closes,
                            reminders = :reminders, threshold = :threshold, text_threshold = :textThreshold,
                            months_employed = :months, follows = :follows, changed_at = :at,
                            changed_by = platform.viewer(), version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .params(PlanColumns.of(plan))
                .param("at", now())
                .update();
        exclude(id, plan);
        CampaignPlan before = now.plan();
        audit.record(
                acted("campaign.changed", id, plan)
                        .withText("name", before.name(), plan.name())
                        .withText("purpose", before.purpose(), plan.purpose())
                        .withText(
                                "retentionDecision",
                                before.retentionDecision(),
                                plan.retentionDecision())
                        .withText("instrument", before.instrument(), plan.instrument())
                        .with("opensOn", before.opensOn(), plan.opensOn())
                        .with("closesOn", before.closesOn(), plan.closesOn())
                        .with("threshold", before.threshold(), plan.threshold())
                        .with("textThreshold", before.textThreshold(), plan.textThreshold())
                        .with("recruitment", before.recruitment(), plan.recruitment())
                        .withText("exclusions", exclusions(before), exclusions(plan)));
    }

    private static List<Object> exclusions(CampaignPlan plan) {
        return List.of(plan.withoutUnits(), plan.withoutOccupations(), plan.monthsEmployed());
    }

    /** Takes a draft away; it can be put back. */
    @Transactional
    public void remove(CampaignId id) {
        Campaign draft = draft(id);
        jdbc.sql("update listening.campaign set removed_at = ? where id = ?")
                .params(now(), id.value())
                .update();
        audit.record(acted("campaign.removed", id, draft.plan()));
    }

    /** Puts a draft back that was taken away. */
    @Transactional
    public void putBack(CampaignId id) {
        lock.alone(id);
        int written =
                jdbc.sql(
                                """
                                update listening.campaign set removed_at = null
                                where id = ? and removed_at is not null
                                """)
                        .param(id.value())
                        .update();
        if (written == 0) {
            throw new NotFound();
        }
        audit.record(acted("campaign.restored", id, draft(id).plan()));
    }

    private Campaign draft(CampaignId id) {
        Campaign now = held(id);
        if (!now.is(CampaignState.DRAFT)) {
            throw new Conflict("listening.campaign.published");
        }
        return now;
    }

    /** Held against all others until the transaction ends. */
    private Campaign held(CampaignId id) {
        lock.alone(id);
        Campaign now = queries.find(id).orElseThrow(NotFound::new);
        access.require(Permission.SURVEY_EDIT, now.plan().unit());
        return now;
    }

    /** Lets a published campaign open today; the program does so within a minute. */
    @Transactional
    public void openToday(CampaignId id) {
        Campaign now = held(id);
        if (!now.is(CampaignState.PUBLISHED)) {
            throw new Conflict("listening.campaign.notPublished");
        }
        LocalDate today = LocalDate.now(clock);
        if (now.plan().opensOn().isAfter(today)) {
            setDays(now, today, now.plan().closesOn());
        }
    }

    /**
     * Sets another last day, of a campaign that is published or open.
     *
     * @throws Invalid when it lies in the past or before the first day
     */
    @Transactional
    public void closeOn(CampaignId id, LocalDate day) {
        Campaign now = held(id);
        if (!now.is(CampaignState.PUBLISHED) && !now.is(CampaignState.OPEN)) {
            throw new Conflict("listening.campaign.notOpen");
        }
        LocalDate opens = now.plan().opensOn();
        if (day.isBefore(LocalDate.now(clock))
                || day.isBefore(opens)
                || day.isAfter(opens.plusDays(CampaignPlan.LONGEST_DAYS))) {
            throw new Invalid("listening.campaign.closesOn.impossible");
        }
        setDays(now, opens, day);
    }

    private void setDays(Campaign now, LocalDate opens, LocalDate closes) {
        jdbc.sql(
                        """
                        update listening.campaign set opens_on = :opens, closes_on = :closes, changed_at = :at,
                            changed_by = platform.viewer(), version = version + 1
                        where id = :id
                        """)
                .param("opens", opens)
                .param("closes", closes)
                .param("at", now())
                .param("id", now.id().value())
                .update();
        audit.record(
                acted("campaign.daysChanged", now.id(), now.plan())
                        .with("opensOn", now.plan().opensOn(), opens)
                        .with("closesOn", now.plan().closesOn(), closes));
    }

    /** Takes no more answers from now on; the program seals what there is within a minute. */
    @Transactional
    public void close(CampaignId id) {
        Campaign now = held(id);
        if (!now.is(CampaignState.OPEN)) {
            throw new Conflict("listening.campaign.notOpen");
        }
        steps.take(now, CampaignState.CLOSED, acted("campaign.closed", id, now.plan()));
    }

    /**
     * Calls a campaign off before anything has been read: the program destroys the key, and with it
     * all answers, within a minute.
     */
    @Transactional
    public void withdraw(CampaignId id) {
        Campaign now = held(id);
        if (!now.state().canBeWithdrawn()) {
            throw new Conflict("listening.campaign.notWithdrawable");
        }
        steps.take(now, CampaignState.WITHDRAWN, acted("campaign.withdrawn", id, now.plan()));
    }

    static Act acted(String action, CampaignId id, CampaignPlan plan) {
        return Act.of(action, TYPE, id).in(plan.unit());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
