package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignGroup;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.listening.domain.instrument.PlanAreas;
import se.arbetsro.listening.domain.key.CampaignKeys;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.id.RandomSigns;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes campaigns: fixes what is promised and whom it concerns, as of that day. The key is on
 * the disk before the database says that there is one.
 */
@Component
public class Publishing {

    /**
     * The code on a poster tells campaign and unit, and is no secret: long enough to be its own.
     */
    private static final String POSTER_SIGNS = "23456789abcdefghjkmnpqrstvwxyz";

    private static final int POSTER_LENGTH = 10;

    private final JdbcClient jdbc;
    private final CampaignQueries queries;
    private final Populations populations;
    private final PlanAreas areas;
    private final CampaignKeys keys;
    private final CampaignLock lock;
    private final Access access;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Publishing(
            JdbcClient jdbc,
            CampaignQueries queries,
            Populations populations,
            PlanAreas areas,
            CampaignKeys keys,
            CampaignLock lock,
            Access access,
            AuditTrail audit,
            JsonMapper json,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.populations = populations;
        this.areas = areas;
        this.keys = keys;
        this.lock = lock;
        this.access = access;
        this.audit = audit;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whom a campaign would ask if it were published today. */
    public Population today(Campaign campaign) {
        return populations.of(campaign.plan(), LocalDate.now(clock));
    }

    /** What keeps a draft from being published, as keys of messages; none when nothing does. */
    public static List<String> missing(CampaignPlan plan, Population population, LocalDate today) {
        List<String> missing = new ArrayList<>();
        if (plan.purpose().isBlank()) {
            missing.add("listening.campaign.missing.purpose");
        }
        if (plan.retentionDecision() == null || plan.retentionDecision().isBlank()) {
            missing.add("listening.campaign.missing.decision");
        }
        if (plan.closesOn().isBefore(today)) {
            missing.add("listening.campaign.missing.days");
        }
        if (plan.recruitment() == Recruitment.INVITED
                && !plan.smallest().allows(population.members().size())) {
            missing.add("listening.campaign.missing.people");
        }
        return missing;
    }

    /**
     * Publishes a draft.
     *
     * @param seen the version that was read
     * @throws SurveyChangedMeanwhile when another holds now
     * @throws Invalid when something is missing
     */
    public void publish(CampaignId id, long seen) {
        Campaign draft = transactions.execute(_ -> draft(id));
        Population population = today(draft);
        if (!missing(draft.plan(), population, population.day()).isEmpty()) {
            throw new Invalid("listening.campaign.missing");
        }
        transactions.executeWithoutResult(_ -> publish(draft, seen, population));
    }

    private Campaign draft(CampaignId id) {
        Campaign now = queries.find(id).orElseThrow(NotFound::new);
        access.require(Permission.SURVEY_EDIT, now.plan().unit());
        if (!now.is(CampaignState.DRAFT)) {
            throw new Conflict("listening.campaign.published");
        }
        return now;
    }

    private void publish(Campaign draft, long seen, Population population) {
        lock.alone(draft.id());
        Campaign now = draft(draft.id());
        if (now.version() != seen || !now.plan().equals(draft.plan())) {
            throw new SurveyChangedMeanwhile();
        }
        KeyName name = KeyName.answers(draft.id());
        // What is left of a try that the database never heard of has encrypted nothing.
        keys.destroy(name);
        byte[] publicKey = keys.create(name).publicKey();
        List<CampaignGroup> groups = population.groups(draft.plan().recruitment());
        insertUnits(draft.id(), population.units());
        insertGroups(draft.id(), groups);
        insertInvitees(draft.id(), population, groups);
        jdbc.sql(
                        """
                        update listening.campaign set state = 'PUBLISHED', public_key = :key,
                            areas = cast(:areas as jsonb), published_at = :at, published_by = platform.viewer(),
                            version = version + 1
                        where id = :id
                        """)
                .param("key", publicKey)
                .param("areas", json.writeValueAsString(areas.on(population.day())))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", draft.id().value())
                .update();
        audit.record(
                Campaigns.acted("campaign.published", draft.id(), draft.plan())
                        .with("threshold", null, draft.plan().threshold())
                        .with("textThreshold", null, draft.plan().textThreshold())
                        .with("units", null, population.units().size())
                        .with("people", null, population.members().size()));
    }

    private void insertUnits(CampaignId id, List<CampaignUnit> units) {
        jdbc.sql(
                        """
                        insert into listening.campaign_unit (campaign, unit_id, parent, position, name_sv, name_en)
                        select :id, unit_id, parent, position, name_sv, name_en
                        from unnest(cast(:units as uuid[]), cast(:parents as uuid[]), cast(:sv as text[]),
                            cast(:en as text[])) with ordinality
                            as unit (unit_id, parent, name_sv, name_en, position)
                        order by position
                        """)
                .param("id", id.value())
                .param("units", array(units, unit -> unit.id().value(), UUID[]::new))
                .param(
                        "parents",
                        array(
                                units,
                                unit -> unit.parent() == null ? null : unit.parent().value(),
                                UUID[]::new))
                .param("sv", array(units, unit -> unit.name().sv(), String[]::new))
                .param("en", array(units, unit -> unit.name().en(), String[]::new))
                .update();
    }

    private void insertGroups(CampaignId id, List<CampaignGroup> groups) {
        jdbc.sql(
                        """
                        insert into listening.campaign_group (campaign, number, unit_id, role, invited, code)
                        select :id, number, unit_id, role, invited, code
                        from unnest(cast(:units as uuid[]), cast(:roles as text[]), cast(:invited as int[]),
                            cast(:codes as text[])) with ordinality
                            as unit (unit_id, role, invited, code, number)
                        """)
                .param("id", id.value())
                .param("units", array(groups, group -> group.unit().value(), UUID[]::new))
                .param("roles", array(groups, group -> group.role().name(), String[]::new))
                .param("invited", array(groups, CampaignGroup::invited, Integer[]::new))
                .param(
                        "codes",
                        array(
                                groups,
                                group ->
                                        group.invited() == null
                                                ? RandomSigns.of(POSTER_SIGNS, POSTER_LENGTH)
                                                : null,
                                String[]::new))
                .update();
    }

    private void insertInvitees(CampaignId id, Population population, List<CampaignGroup> groups) {
        List<Population.Member> members = population.members();
        jdbc.sql(
                        """
                        insert into listening.invitee (campaign, person_id, group_number)
                        select :id, asked.person_id, asked_group.number
                        from unnest(cast(:people as uuid[]), cast(:units as uuid[]), cast(:roles as text[]))
                            as asked (person_id, unit_id, role)
                        join listening.campaign_group asked_group on asked_group.campaign = :id
                            and asked_group.unit_id = asked.unit_id and asked_group.role = asked.role
                        """)
                .param("id", id.value())
                .param("people", array(members, one -> one.person().value(), UUID[]::new))
                .param("units", array(members, one -> one.unit().value(), UUID[]::new))
                .param("roles", array(members, one -> one.role().name(), String[]::new))
                .update();
    }

    private static <T, R> R[] array(
            List<T> all, Function<T, @Nullable R> part, IntFunction<R[]> empty) {
        return all.stream().map(part).toArray(empty);
    }
}
