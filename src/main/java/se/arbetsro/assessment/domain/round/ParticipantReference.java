package se.arbetsro.assessment.domain.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.ParticipantId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * A district's part in a round that is not closed goes to the district that takes over. Where that
 * one takes part already, the analyses join its own, and its level and sharing hold for all.
 */
@Component
class ParticipantReference implements UnitReference {

    private final ParticipantRepository participants;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ParticipantReference(
            ParticipantRepository participants, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.participants = participants;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "participant";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select participant.id, participant.unit_id as unit, round.name_sv as title,
                            cast(round.due_on as text) as note,
                            '/analyses/rounds/' || round.id || '/districts/' || participant.unit_id as href
                        from assessment.participant
                        join assessment.round on round.id = participant.round_id and round.closed_at is null
                        where participant.unit_id = any (:units)
                        order by participant.unit_id, round.due_on, participant.id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Item.class)
                .list();
    }

    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        for (Move move : moves) {
            participants
                    .findById(new ParticipantId(move.id()))
                    .ifPresent(participant -> move(participant, move.to()));
        }
    }

    private void move(Participant participant, UnitId home) {
        participants
                .findByRoundIdAndUnitId(participant.roundId(), home)
                .filter(already -> !already.id().equals(participant.id()))
                .ifPresentOrElse(
                        already -> join(participant, already),
                        () -> participants.save(participant.movedTo(home)));
        audit.record(Act.of("participant.moved", "round", participant.roundId()).in(home));
    }

    private void join(Participant leaving, Participant staying) {
        jdbc.sql(
                        """
                        update assessment.analysis
                        set participant_id = :staying, changed_at = :at, changed_by = :by, version = version + 1
                        where participant_id = :leaving
                        """)
                .param("staying", staying.id().value())
                .param("leaving", leaving.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
        jdbc.sql("select assessment.join_participant(?, ?)")
                .params(leaving.id().value(), staying.id().value())
                .query((_, _) -> Boolean.TRUE)
                .single();
        participants.delete(leaving);
    }
}
