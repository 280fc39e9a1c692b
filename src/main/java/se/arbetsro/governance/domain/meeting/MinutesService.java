package se.arbetsro.governance.domain.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.consultation.ConsultationService;
import se.arbetsro.governance.domain.decision.DecisionContent;
import se.arbetsro.governance.domain.decision.DecisionService;
import se.arbetsro.governance.domain.meeting.MeetingService.Kept;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes minutes: who was there, and what was said and decided matter by matter. */
@Component
public class MinutesService {

    private final MeetingService keeping;
    private final MatterRepository matters;
    private final DecisionService decisions;
    private final ConsultationService consultations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MinutesService(
            MeetingService keeping,
            MatterRepository matters,
            DecisionService decisions,
            ConsultationService consultations,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.keeping = keeping;
        this.matters = matters;
        this.decisions = decisions;
        this.consultations = consultations;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Someone who was there.
     *
     * @param name where it is no person of the municipality
     * @param part as what; null for a guest
     */
    public record Present(
            @Nullable PersonId person, @Nullable String name, @Nullable String part) {}

    /** Says who was there and who adjusts the minutes. */
    @Transactional
    public void attend(MeetingId id, List<Present> present, List<PersonId> adjusters) {
        Kept kept = keeping.open(id);
        jdbc.sql("delete from governance.attendance where meeting_id = ?")
                .param(id.value())
                .update();
        int position = 0;
        for (Present one : present) {
            jdbc.sql(
                            """
                            insert into governance.attendance (meeting_id, position, person_id, name, part)
                            values (:meeting, :position, cast(:person as uuid), :name, :part)
                            """)
                    .param("meeting", id.value())
                    .param("position", ++position)
                    .param("person", one.person() == null ? null : one.person().value().toString())
                    .param("name", one.name())
                    .param("part", one.part())
                    .update();
        }
        jdbc.sql("delete from governance.adjuster where meeting_id = ?").param(id.value()).update();
        for (PersonId adjuster : adjusters.stream().distinct().toList()) {
            jdbc.sql("insert into governance.adjuster (meeting_id, person_id) values (?, ?)")
                    .params(id.value(), adjuster.value())
                    .update();
        }
        audit.record(
                Act.of("minutes.attended", "meeting", id)
                        .in(kept.unit())
                        .with("minutes.present", null, present.size())
                        .with("minutes.adjusters", null, adjusters.size()));
    }

    /**
     * Saves what the minutes say of a matter.
     *
     * @throws MeetingChangedMeanwhile when somebody else has saved it since
     * @throws se.arbetsro.governance.domain.consultation.ConsultationPending when it is decided
     *     before the consultations that the municipality asks for are over
     */
    @Transactional
    public void write(MatterId id, MatterWriting writing) {
        Matter before = matters.findById(id).orElseThrow(NotFound::new);
        Kept kept = keeping.open(before.meetingId());
        if (!before.followedBy(writing)) {
            throw new MeetingChangedMeanwhile();
        }
        if (writing.outcome() == MatterOutcome.DECIDED
                && before.outcome() != MatterOutcome.DECIDED) {
            consultations.requireOver(id);
        }
        boolean goesOn = writing.form() != null && writing.form().equals(before.formKey());
        matters.save(before.minuted(writing, clock.instant(), viewer()));
        if (writing.outcome() == MatterOutcome.DECIDED && writing.decision() != null) {
            decisions.ofMatter(
                    kept.meeting().bodyId(),
                    before.meetingId(),
                    id,
                    new DecisionContent(
                            before.content().heading(),
                            writing.decision(),
                            kept.meeting().content().day(),
                            null,
                            before.content().lang()));
        } else {
            decisions.notOfMatter(id);
        }
        // What a form saves by itself again and again is one act, told when it begins.
        if (!goesOn || before.outcome() != writing.outcome()) {
            audit.record(
                    Act.of("minutes.written", "meeting", before.meetingId())
                            .in(kept.unit())
                            .with("matter.position", null, before.content().position())
                            .with("matter.outcome", before.outcome(), writing.outcome()));
        }
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
