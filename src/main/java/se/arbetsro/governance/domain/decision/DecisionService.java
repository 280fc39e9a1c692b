package se.arbetsro.governance.domain.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.governance.domain.body.BodyRights;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Records what bodies decide. */
@Component
public class DecisionService {

    private final DecisionRepository decisions;
    private final BodyRights rights;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            BodyRights rights,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.rights = rights;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records a decision that a body made elsewhere. */
    @Transactional
    public DecisionId record(BodyId body, DecisionContent content) {
        UnitId unit = rights.requireKeeper(body).unitId();
        Decision decision = save(body, null, null, content);
        audit.record(
                Act.of("decision.recorded", "decision", decision.id())
                        .in(unit)
                        .with("decision.day", null, content.decidedOn())
                        .with("decision.registryNumber", null, content.registryNumber()));
        return decision.id();
    }

    private Decision save(
            BodyId body,
            @Nullable MeetingId meeting,
            @Nullable MatterId matter,
            DecisionContent content) {
        Trace made = Trace.made(clock.instant(), CurrentViewer.get().id());
        return decisions.save(
                new Decision(DecisionId.random(), body, meeting, matter, content, made, 0));
    }

    /**
     * Corrects a decision recorded from elsewhere. One of a meeting here changes with its minutes.
     *
     * @param seen the version of the row that the writer saw
     * @throws DecisionChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(DecisionId id, long seen, DecisionContent content) {
        Decision before = decisions.findById(id).orElseThrow(NotFound::new);
        UnitId unit = rights.requireKeeper(before.bodyId()).unitId();
        if (before.matterId() != null) {
            throw new Invalid("governance.decision.ofMinutes");
        }
        if (before.version() != seen) {
            throw new DecisionChangedMeanwhile();
        }
        DecisionContent was = before.content();
        decisions.save(before.rewritten(content, clock.instant(), CurrentViewer.get().id()));
        audit.record(
                Act.of("decision.rewritten", "decision", id)
                        .in(unit)
                        .with("decision.day", was.decidedOn(), content.decidedOn())
                        .with(
                                "decision.registryNumber",
                                was.registryNumber(),
                                content.registryNumber())
                        .withText("decision.title", was.title(), content.title())
                        .withText("decision.text", was.text(), content.text()));
    }

    /** What the minutes say was decided in a matter, for their writer. */
    @Transactional
    public void ofMatter(BodyId body, MeetingId meeting, MatterId matter, DecisionContent content) {
        Optional<Decision> before = decisions.findByMatterId(matter);
        if (before.isEmpty()) {
            save(body, meeting, matter, content);
        } else if (!before.get().content().equals(content)) {
            Instant now = clock.instant();
            decisions.save(before.get().rewritten(content, now, CurrentViewer.get().id()));
        }
    }

    /**
     * Takes back what the minutes said was decided in a matter, when nothing has come of it yet.
     */
    @Transactional
    public void notOfMatter(MatterId matter) {
        decisions
                .findByMatterId(matter)
                .ifPresent(decision -> {
                    if (isUsed(decision.id().value(), matter.value())) {
                        throw new Invalid("governance.decision.used");
                    }
                    decisions.delete(decision);
                });
    }

    private boolean isUsed(UUID decision, UUID matter) {
        return jdbc.sql(
                        """
                        select exists (select from governance.task
                                where matter_id = :matter and activity_id is not null)
                            or exists (select from governance.decision_subject where decision_id = :decision)
                        """)
                .param("matter", matter)
                .param("decision", decision)
                .query(Boolean.class)
                .single();
    }
}
