package se.arbetsro.listening.domain.campaign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.CampaignId;

/**
 * Lets either any number of answers into a campaign or one change of its state. An answer that is
 * on its way when a campaign closes is in before it does or not at all. Held in memory, since a
 * lock on the row of the campaign would be written for each answer.
 */
@Component
public class CampaignLock {

    private final JdbcClient jdbc;

    CampaignLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the answers that are on their way, and keeps others out until the end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone(CampaignId id) {
        jdbc.sql(
                        """
                        select true from (
                            select pg_advisory_xact_lock(hashtextextended(?, 0))) held
                        """)
                .param(id.value().toString())
                .query(Boolean.class)
                .single();
    }
}
