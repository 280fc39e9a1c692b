package se.arbetsro.governance.domain.body;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/**
 * What the viewer may do with a body. Differs from a permission in that sitting in a body counts:
 * its members read, its chair and secretary keep it.
 */
@Component
public class BodyRights {

    private final JdbcClient jdbc;

    BodyRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param reads whether she reads bodies where it belongs
     * @param sits whether she sits in it today
     * @param keeps whether she may change it, call its meetings and write its minutes
     */
    public record Rights(UnitId unitId, boolean reads, boolean sits, boolean keeps) {

        /** Whether she sees what is not yet for everyone who reads: drafts of minutes. */
        public boolean inside() {
            return sits || keeps;
        }
    }

    /** Empty when there is no such body, or it is not hers to know of. */
    @Transactional(readOnly = true)
    public Optional<Rights> of(BodyId body) {
        return jdbc.sql(
                        """
                        select unit_id, reads, sits, keeps from governance.bodies_shown() where body_id = ?
                        """)
                .param(body.value())
                .query(Rights.class)
                .optional();
    }

    /**
     * Lets the caller go on when the viewer keeps the body.
     *
     * @throws NotFound when she may not know of it
     * @throws Forbidden when she does not keep it
     */
    @Transactional(readOnly = true)
    public Rights requireKeeper(BodyId body) {
        Rights rights = of(body).orElseThrow(NotFound::new);
        if (!rights.keeps()) {
            throw new Forbidden();
        }
        return rights;
    }
}
