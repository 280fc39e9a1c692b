package se.arbetsro.governance.domain.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskParticipantId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeRights;
import se.arbetsro.governance.domain.change.SafetyStance;
import se.arbetsro.governance.domain.risk.RiskQueries.ParticipantRow;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Who takes part in assessing risks, and the safety representative's own words. */
@Component
public class ParticipantService {

    private final RiskParticipantRepository participants;
    private final RiskQueries queries;
    private final PlannedChangeQueries changes;
    private final PlannedChangeRights rights;
    private final AuditTrail audit;
    private final Clock clock;

    ParticipantService(
            RiskParticipantRepository participants,
            RiskQueries queries,
            PlannedChangeQueries changes,
            PlannedChangeRights rights,
            AuditTrail audit,
            Clock clock) {
        this.participants = participants;
        this.queries = queries;
        this.changes = changes;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RiskParticipantId add(PlannedChangeId change, ParticipantContent content) {
        rights.requireEditor(change);
        requireOpen(change);
        return save(change, content);
    }

    private RiskParticipantId save(PlannedChangeId change, ParticipantContent content) {
        RiskParticipant participant =
                new RiskParticipant(
                        RiskParticipantId.random(),
                        change,
                        content,
                        Trace.made(clock.instant(), viewer()),
                        0);
        participants.save(participant);
        audit.record(
                Act.of("riskParticipant.added", "planned-change", change)
                        .with("riskParticipant.part", null, content.part()));
        return participant.id();
    }

    /** Another text of an entry; the words of a safety representative are hers alone. */
    @Transactional
    public void rewrite(RiskParticipantId id, long seen, ParticipantContent content) {
        RiskParticipant before = edited(id);
        if (before.version() != seen) {
            throw new PlannedChangeChangedMeanwhile();
        }
        participants.save(
                new RiskParticipant(
                        id,
                        before.plannedChangeId(),
                        content.spokenAs(before.content()),
                        before.trace().changed(clock.instant(), viewer()),
                        before.version()));
        audit.record(
                Act.of("riskParticipant.rewritten", "planned-change", before.plannedChangeId())
                        .with("riskParticipant.part", before.content().part(), content.part()));
    }

    @Transactional
    public void remove(RiskParticipantId id) {
        RiskParticipant before = edited(id);
        participants.delete(before);
        audit.record(Act.of("riskParticipant.removed", "planned-change", before.plannedChangeId()));
    }

    /**
     * Adds or changes what the viewer thinks of the assessment as safety representative, which
     * counts as having taken part.
     *
     * @param words may be left out by who agrees
     * @throws Invalid when she does not agree and says nothing more
     * @throws Forbidden when she is none where the change is felt
     */
    @Transactional
    public void speak(
            PlannedChangeId change, SafetyStance stance, @Nullable String words, String lang) {
        rights.requireSafety(change);
        requireOpen(change);
        if (words == null && stance != SafetyStance.AGREES) {
            throw new Invalid("governance.risk.stance.why");
        }
        PersonId me = new PersonId(viewer());
        LocalDate today = LocalDate.now(clock);
        ParticipantRow mine =
                queries.participants(change).stream()
                        .filter(ParticipantRow::own)
                        .findFirst()
                        .orElse(null);
        if (mine == null) {
            save(
                    change,
                    new ParticipantContent(
                            ParticipantPart.SAFETY_REPRESENTATIVE,
                            me,
                            null,
                            today,
                            words,
                            lang,
                            stance,
                            today));
            return;
        }
        RiskParticipant before = participants.findById(mine.id()).orElseThrow(NotFound::new);
        participants.save(
                new RiskParticipant(
                        mine.id(),
                        change,
                        new ParticipantContent(
                                ParticipantPart.SAFETY_REPRESENTATIVE,
                                me,
                                null,
                                mine.tookPartOn(),
                                words,
                                lang,
                                stance,
                                today),
                        before.trace().changed(clock.instant(), viewer()),
                        before.version()));
        audit.record(
                Act.of("riskParticipant.spoke", "planned-change", change)
                        .with("riskParticipant.stance", mine.stance(), stance)
                        .withText("riskParticipant.words", mine.words(), words));
    }

    private void requireOpen(PlannedChangeId change) {
        if (changes.find(change).orElseThrow(NotFound::new).assessed()) {
            throw new Invalid("governance.risk.finishedAlready");
        }
    }

    private RiskParticipant edited(RiskParticipantId id) {
        RiskParticipant participant = participants.findById(id).orElseThrow(NotFound::new);
        rights.requireEditor(participant.plannedChangeId());
        requireOpen(participant.plannedChangeId());
        ParticipantContent content = participant.content();
        PersonId person = content.personId();
        if (content.part() == ParticipantPart.SAFETY_REPRESENTATIVE
                && (content.words() != null || content.stance() != null)
                && person != null
                && !person.value().equals(viewer())) {
            throw new Forbidden();
        }
        return participant;
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
