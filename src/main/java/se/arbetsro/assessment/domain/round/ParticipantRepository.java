package se.arbetsro.assessment.domain.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.assessment.ParticipantId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.UnitId;

interface ParticipantRepository extends ListCrudRepository<Participant, ParticipantId> {

    List<Participant> findByRoundId(RoundId round);

    Optional<Participant> findByRoundIdAndUnitId(RoundId round, UnitId unit);
}
