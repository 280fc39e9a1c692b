package se.arbetsro.governance.domain.making;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.VersionGate;

/** Leaves it to the case to bring a version into force, for as long as one is open. */
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
}
