package se.arbetsro.listening.domain.campaign;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;

/**
 * Takes a campaign to its next state, with the time of it, and notes the act. Whether the way is
 * one at all, the database knows.
 */
@Component
class CampaignSteps {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CampaignSteps(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param to opened, closed or withdrawn: what publishing and sealing write besides is theirs
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(Campaign campaign, CampaignState to, Act act) {
        jdbc.sql(
                        """
                        update listening.campaign set state = :state, version = version + 1,
                            opened_at = case when :state = 'OPEN' then :at else opened_at end,
                            closed_at = case when :state = 'CLOSED' then :at else closed_at end,
                            withdrawn_at = case when :state = 'WITHDRAWN' then :at else withdrawn_at end
                        where id = :id
                        """)
                .param("state", to.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", campaign.id().value())
                .update();
        audit.record(act);
    }
}
