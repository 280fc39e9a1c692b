package se.arbetsro.governance.domain.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.domain.body.BodyRights;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;

/** Says of versions and local plans by which decision they were decided. */
@Component
public class SubjectService {

    private final DecisionRepository decisions;
    private final SubjectQueries subjects;
    private final BodyRights rights;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SubjectService(
            DecisionRepository decisions,
            SubjectQueries subjects,
            BodyRights rights,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.subjects = subjects;
        this.rights = rights;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A subject taken apart: one of the two is there. */
    private record Subject(@Nullable String version, @Nullable String localPlan) {

        static Subject of(String written) {
            String[] parts = written.split(":", 2);
            try {
                String id = UUID.fromString(parts.length == 2 ? parts[1] : "").toString();
                return switch (parts[0]) {
                    case "version" -> new Subject(id, null);
                    case "local-plan" -> new Subject(null, id);
                    default -> throw new Invalid();
                };
            } catch (IllegalArgumentException e) {
                throw new Invalid();
            }
        }
    }

    /**
     * @param subject as {@link SubjectQueries#choices} writes it
     */
    @Transactional
    public void state(DecisionId id, String subject) {
        UnitId unit = kept(id);
        if (subjects.choices(unit).stream().noneMatch(one -> one.value().equals(subject))) {
            throw new Invalid();
        }
        Subject about = Subject.of(subject);
        jdbc.sql(
                        """
                        insert into governance.decision_subject (decision_id, plan_version_id, local_plan_id, stated_at,
                            stated_by)
                        values (:decision, cast(:version as uuid), cast(:local as uuid), :at, platform.viewer())
                        on conflict do nothing
                        """)
                .param("decision", id.value())
                .param("version", about.version())
                .param("local", about.localPlan())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(Act.of("decision.stated", "decision", id).in(unit));
    }

    @Transactional
    public void remove(DecisionId id, String subject) {
        UnitId unit = kept(id);
        Subject about = Subject.of(subject);
        jdbc.sql(
                        """
                        delete from governance.decision_subject where decision_id = :decision
                            and plan_version_id is not distinct from cast(:version as uuid)
                            and local_plan_id is not distinct from cast(:local as uuid)
                        """)
                .param("decision", id.value())
                .param("version", about.version())
                .param("local", about.localPlan())
                .update();
        audit.record(Act.of("decision.unstated", "decision", id).in(unit));
    }

    private UnitId kept(DecisionId id) {
        Decision decision = decisions.findById(id).orElseThrow(NotFound::new);
        return rights.requireKeeper(decision.bodyId()).unitId();
    }
}
