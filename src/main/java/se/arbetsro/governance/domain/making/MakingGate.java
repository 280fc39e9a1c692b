package se.arbetsro.governance.domain.making;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.VersionGate;

/**
 * Leaves it to the case to bring a version into force, for as long as one is open, and holds the
 * texts that the boards have before them or have approved.
 */
@Component
class MakingGate implements VersionGate {

    private final JdbcClient jdbc;

    MakingGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> hindering(PlanVersionId version) {
        return jdbc.sql(
                                """
                                select exists (select from governance.plan_making where plan_version_id = ?
                                    and state not in ('IN_FORCE', 'REJECTED', 'WITHDRAWN'))
                                """)
                        .param(version.value())
                        .query(Boolean.class)
                        .single()
                ? Optional.of("governance.making.gate")
                : Optional.empty();
    }

    /** Waits for whoever is handing the case over. */
    @Override
    @Transactional
    public Optional<String> holding(PlanVersionId version) {
        return jdbc.sql(
                        """
                        select state from governance.plan_making where plan_version_id = ?
                            and state not in ('IN_FORCE', 'REJECTED', 'WITHDRAWN')
                        for share
                        """)
                .param(version.value())
                .query(MakingState.class)
                .optional()
                .flatMap(state ->
                        switch (state) {
                            case SUBMITTED -> Optional.of("governance.making.held.submitted");
                            case DECIDED -> Optional.of("governance.making.held.decided");
                            default -> Optional.empty();
                        });
    }
}
