package se.arbetsro.governance.domain.change;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/** Answers what the viewer may do with a planned change. */
@Component
public class PlannedChangeRights {

    private final JdbcClient jdbc;

    PlannedChangeRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param edits whether she keeps the change
     * @param safety whether she is the safety representative of some it affects
     */
    public record Rights(boolean edits, boolean safety) {}

    /** Empty when there is no such change, or it is not hers to know of. */
    @Transactional(readOnly = true)
    public Optional<Rights> of(PlannedChangeId id) {
        return jdbc.sql(
                        """
                        select edits, safety from governance.planned_changes_shown()
                        where planned_change_id = ?
                        """)
                .param(id.value())
                .query(Rights.class)
                .optional();
    }

    /**
     * Lets the caller go on when the viewer keeps the change.
     *
     * @throws NotFound when she may not know of it
     * @throws Forbidden when she does not keep it
     */
    @Transactional(readOnly = true)
    public void requireEditor(PlannedChangeId id) {
        if (!of(id).orElseThrow(NotFound::new).edits()) {
            throw new Forbidden();
        }
    }

    /**
     * Lets the caller go on when the viewer speaks for safety where the change is felt.
     *
     * @throws NotFound when she may not know of it
     * @throws Forbidden when she does not
     */
    @Transactional(readOnly = true)
    public void requireSafety(PlannedChangeId id) {
        if (!of(id).orElseThrow(NotFound::new).safety()) {
            throw new Forbidden();
        }
    }

    /**
     * Lets the caller go on when the viewer may know of the change.
     *
     * @throws NotFound when she may not
     */
    @Transactional(readOnly = true)
    public void requireKnown(PlannedChangeId id) {
        if (of(id).isEmpty()) {
            throw new NotFound();
        }
    }
}
