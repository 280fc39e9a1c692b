package se.arbetsro.governance.domain.making;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/** Answers what the viewer may do with the making of a plan version. */
@Component
public class MakingRights {

    private final JdbcClient jdbc;

    MakingRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the viewer keeps it; empty when there is none, or it is not hers to know of. */
    @Transactional(readOnly = true)
    public Optional<Boolean> keeps(PlanMakingId id) {
        return jdbc.sql(
                        "select keeps from governance.plan_makings_shown() where plan_making_id = ?")
                .param(id.value())
                .query(Boolean.class)
                .optional();
    }

    /**
     * Lets the caller go on when the viewer keeps the case.
     *
     * @throws NotFound when she may not know of it
     * @throws Forbidden when she does not keep it
     */
    @Transactional(readOnly = true)
    public void requireKeeper(PlanMakingId id) {
        if (!keeps(id).orElseThrow(NotFound::new)) {
            throw new Forbidden();
        }
    }
}
