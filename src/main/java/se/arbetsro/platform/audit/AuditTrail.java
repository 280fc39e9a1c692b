package se.arbetsro.platform.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.ActingRole;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes acts to the audit trail, in the transaction of the act: rolled back, there was no act.
 * Acts are gathered and appended last before the commit, so that the lock on the head of the chain,
 * which orders all writers, is held as short as can be.
 */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;
    private final TransactionTemplate alone;

    AuditTrail(
            JdbcClient jdbc,
            Clock clock,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Notes an act of the current transaction.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void record(Act act) {
        Gathered gathered =
                TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Gathered.class::isInstance)
                        .map(Gathered.class::cast)
                        .filter(g -> g.trail() == this)
                        .findFirst()
                        .orElse(null);
        if (gathered == null) {
            gathered = new Gathered(this, new ArrayList<>());
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        gathered.acts().add(act);
    }

    /** Notes an act that changes nothing else, such as reading what is sensitive. */
    public void recordAlone(Act act) {
        alone.executeWithoutResult(_ -> append(act, "done"));
    }

    /** Notes a try that was refused; kept although the try itself leaves nothing. */
    public void recordDenied(Act act) {
        alone.executeWithoutResult(_ -> append(act, "denied"));
    }

    private void append(Act act, String outcome) {
        Viewer viewer = CurrentViewer.get();
        String role = ActingRole.orNull();
        jdbc.sql(
                        """
                        select platform.append_audit(:at, :actor, :kind, :name, :role, :action,
                            :objectType, :objectId, cast(:unit as uuid), :outcome, cast(:details as jsonb))
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", viewer.id())
                .param("kind", viewer.kind().name())
                .param("name", viewer.name())
                .param("role", role == null ? "-" : role)
                .param("action", act.action())
                .param("objectType", act.objectType())
                .param("objectId", act.objectId())
                .param("unit", act.unit() == null ? null : act.unit().toString())
                .param("outcome", outcome)
                .param("details", json.writeValueAsString(new AuditQueries.Details(act.changes())))
                .query(Long.class)
                .single();
    }

    private record Gathered(AuditTrail trail, List<Act> acts)
            implements TransactionSynchronization {

        /** After everything else that still writes before the commit. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            acts.forEach(act -> trail.append(act, "done"));
        }
    }
}
