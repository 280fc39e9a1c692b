package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignGroup;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.domain.key.CampaignKeys;
import se.arbetsro.listening.key.CampaignKey;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.listening.key.UnreadableKey;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * What the program itself does about campaigns, when it is time: opens and closes them on their
 * days, ends the way of letters, reminds, notes response rates, seals, and destroys keys. Each step
 * is a transaction of its own that may be tried again; a step that fails keeps no other campaign.
 */
@Component
public class CampaignDays {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignDays.class);
    private static final Viewer PROGRAM = Viewer.system("campaigns");

    private final JdbcClient jdbc;
    private final CampaignQueries queries;
    private final Invitations invitations;
    private final SealedLetters letters;
    private final RateKeeping rates;
    private final Sealing sealing;
    private final CampaignKeys keys;
    private final CampaignLock lock;
    private final CampaignSteps steps;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /** Nobody is written to before that, and rates are those of the morning. */
    private final LocalTime morning;

    CampaignDays(
            JdbcClient jdbc,
            CampaignQueries queries,
            Invitations invitations,
            SealedLetters letters,
            RateKeeping rates,
            Sealing sealing,
            CampaignKeys keys,
            CampaignLock lock,
            CampaignSteps steps,
            AuditTrail audit,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${arbetsro.surveys.morning}") String morning) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.invitations = invitations;
        this.letters = letters;
        this.rates = rates;
        this.sealing = sealing;
        this.keys = keys;
        this.lock = lock;
        this.steps = steps;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.morning = LocalTime.parse(morning);
    }

    /**
     * @param reminder the latest day of a reminder that has come and not been taken care of
     * @param holding whether there is still who was invited, or an answer that is encrypted
     */
    private record Due(
            UUID id,
            CampaignState state,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable LocalDate reminder,
            @Nullable LocalDate ratedOn,
            boolean holding) {

        CampaignId campaign() {
            return new CampaignId(id);
        }
    }

    /**
     * Does what is due.
     *
     * @param stop asked before each campaign
     */
    public void advance(BooleanSupplier stop) {
        CurrentViewer.runAs(
                PROGRAM,
                () -> {
                    for (Due due : due()) {
                        if (stop.getAsBoolean()) {
                            return;
                        }
                        try {
                            advance(due);
                        } catch (RuntimeException fault) {
                            LOG.error("campaign {} cannot go on", due.id(), fault);
                        }
                    }
                });
    }

    /** Does what is due of one campaign. */
    public void advance(CampaignId id) {
        CurrentViewer.runAs(
                PROGRAM,
                () ->
                        due().stream()
                                .filter(due -> due.id().equals(id.value()))
                                .forEach(this::advance));
    }

    private List<Due> due() {
        return transactions.execute(_ ->
                jdbc.sql(
                                """
                                select id, state, opens_on, closes_on, rated_on, (
                                        select max(day) from unnest(reminders) day
                                        where day <= :today and (reminded_on is null or day > reminded_on)
                                    ) as reminder,
                                    exists (select from listening.invitee where campaign = campaign.id)
                                        or exists (select from listening.encrypted_answer
                                            where campaign = campaign.id) as holding
                                from listening.campaign where state in
                                    ('PUBLISHED', 'OPEN', 'CLOSED', 'SEALED', 'RELEASED', 'WITHDRAWN')
                                order by opens_on, id
                                """)
                        .param("today", today())
                        .query(Due.class)
                        .list());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void advance(Due due) {
        boolean awake = !LocalTime.now(clock).isBefore(morning);
        switch (due.state()) {
            case PUBLISHED -> {
                if (awake && !due.opensOn().isAfter(today())) {
                    alone(due, CampaignState.PUBLISHED, this::open);
                }
            }
            case OPEN -> {
                endLetters(due);
                if (due.closesOn().isBefore(today())) {
                    alone(due, CampaignState.OPEN, this::close);
                } else if (awake) {
                    daily(due);
                }
            }
            case CLOSED -> seal(due);
            case WITHDRAWN -> {
                if (due.holding()) {
                    alone(due, CampaignState.WITHDRAWN, one -> sealing.drop(one.id()));
                }
                destroy(due);
            }
            case SEALED, RELEASED -> destroy(due);
            case DRAFT -> {
                // Nobody has been told; it waits for somebody to publish it.
            }
        }
    }

    private void daily(Due due) {
        if (due.ratedOn() == null || due.ratedOn().isBefore(today())) {
            alone(due, CampaignState.OPEN, one -> rates.note(one, today()));
        }
        if (due.reminder() != null) {
            alone(due, CampaignState.OPEN, this::remind);
        }
    }

    /** In a transaction that holds the campaign, if it still is in the state. */
    private void alone(Due due, CampaignState state, Consumer<Campaign> step) {
        transactions.executeWithoutResult(_ -> {
            lock.alone(due.campaign());
            queries.find(due.campaign()).filter(campaign -> campaign.is(state)).ifPresent(step);
        });
    }

    private void open(Campaign campaign) {
        int sent = campaign.invites() ? invitations.send(campaign) : 0;
        steps.take(
                campaign,
                CampaignState.OPEN,
                Campaigns.acted("campaign.opened", campaign.id(), campaign.plan())
                        .with("letters", null, sent));
    }

    /** The key follows the commit, as that of the answers does. */
    private void endLetters(Due due) {
        if (letters.readable(due.campaign())) {
            AtomicBoolean over = new AtomicBoolean();
            alone(due, CampaignState.OPEN, one -> over.set(invitations.end(one.id())));
            if (over.get()) {
                letters.destroy(due.campaign());
            }
        }
    }

    private void close(Campaign campaign) {
        steps.take(
                campaign,
                CampaignState.CLOSED,
                Campaigns.acted("campaign.closed", campaign.id(), campaign.plan()));
    }

    private void remind(Campaign campaign) {
        int sent = invitations.remind(campaign);
        jdbc.sql("update listening.campaign set reminded_on = ? where id = ?")
                .params(today(), campaign.id().value())
                .update();
        audit.record(
                Campaigns.acted("campaign.reminded", campaign.id(), campaign.plan())
                        .with("letters", null, sent));
    }

    private void seal(Due due) {
        Optional<CampaignKey> key;
        try {
            key = keys.find(KeyName.answers(due.campaign()));
        } catch (UnreadableKey e) {
            throw new IllegalStateException("the key of the campaign cannot be read", e);
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("the key of the campaign is not in its folder");
        }
        CampaignKey pair = key.get();
        alone(due, CampaignState.CLOSED, campaign -> seal(campaign, pair));
        destroy(due);
    }

    private void seal(Campaign campaign, CampaignKey key) {
        rates.note(campaign, today());
        List<CampaignGroup> groups =
                queries.groups(campaign.id()).stream().map(Campaign.Group::asked).toList();
        Sealing.Sealed sealed =
                sealing.seal(
                        campaign.id(),
                        key,
                        queries.units(campaign.id()),
                        groups,
                        campaign.plan().smallest(),
                        campaign.plan().smallestOfTexts());
        audit.record(
                Campaigns.acted("campaign.sealed", campaign.id(), campaign.plan())
                        .with("issued", null, sealed.issued())
                        .with("redeemed", null, sealed.redeemed())
                        .with("stored", null, sealed.stored())
                        .with("texts", null, sealed.texts())
                        .with("unreadable", 0, sealed.unreadable()));
    }

    /** Follows a commit: while the key is there, a copy from before could be read with it. */
    private void destroy(Due due) {
        KeyName name = KeyName.answers(due.campaign());
        boolean held = keys.holds(name);
        letters.destroy(due.campaign());
        keys.destroy(name);
        if (held) {
            transactions.executeWithoutResult(_ ->
                    queries.find(due.campaign())
                            .ifPresent(campaign ->
                                    audit.record(
                                            Campaigns.acted(
                                                    "campaign.keyDestroyed",
                                                    campaign.id(),
                                                    campaign.plan()))));
        }
    }
}
