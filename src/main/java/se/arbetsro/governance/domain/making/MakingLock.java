package se.arbetsro.governance.domain.making;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlanMakingId;

/**
 * Keeps a case as it is until the transaction ends, so that what is handed over has all that was
 * written before it, and nothing is written after.
 */
@Component
public class MakingLock {

    private final JdbcClient jdbc;

    MakingLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For those who write in it beside each other: its state stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(PlanMakingId id) {
        lock(id, "select id from governance.plan_making where id = ? for share");
    }

    /** For whoever takes it a step further: nobody writes in it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(PlanMakingId id) {
        lock(id, "select id from governance.plan_making where id = ? for update");
    }

    private void lock(PlanMakingId id, String sql) {
        jdbc.sql(sql).param(id.value()).query(UUID.class).optional();
    }
}
