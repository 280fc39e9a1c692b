package se.arbetsro.organisation.domain.role;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.domain.Rows;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Enters roles as they were given elsewhere: the sample, and what a municipality brings with it.
 */
@Service
public class RoleEntryService {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final AuditTrail audit;
    private final Clock clock;

    RoleEntryService(JdbcClient jdbc, Rows rows, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID personId,
            String role,
            UUID unitId,
            String valid,
            boolean staff,
            boolean budget,
            boolean workEnvironment) {}

    /** Any number at once, which is one act. Only the program and its operator may. */
    @Transactional
    public void enterAll(List<RoleEntry> roles) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        jdbc.sql(
                        """
                        insert into organisation.role_assignment (id, person_id, role, unit_id, valid,
                            answers_for_staff, answers_for_budget, answers_for_work_environment,
                            granted_at, granted_by, version)
                        select id, person_id, role, unit_id, valid, staff, budget, work_environment,
                            :at, :by, 1
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (id uuid, person_id uuid, role text, unit_id uuid, valid daterange,
                                staff boolean, budget boolean, work_environment boolean)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param("rows", rows.of(roles.stream().map(RoleEntryService::row).toList()))
                .update();
        audit.record(
                Act.of("role.imported", "role", UUID.randomUUID())
                        .with("count", null, roles.size()));
    }

    private static Row row(RoleEntry entry) {
        return new Row(
                UUID.randomUUID(),
                entry.person().value(),
                entry.role().name(),
                entry.unit().value(),
                entry.valid().toRange(),
                entry.duties().staff(),
                entry.duties().budget(),
                entry.duties().workEnvironment());
    }
}
