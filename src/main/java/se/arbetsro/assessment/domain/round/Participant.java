package se.arbetsro.assessment.domain.round;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.ParticipantId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.UnitId;

/**
 * A district administration, or another administration, that takes part in a round.
 *
 * @param levelChosenAt null while the level is the one that a round begins with
 * @param sharedAt null while the words of its units stay in the district
 */
@Table(schema = "assessment", name = "participant")
record Participant(
        @Id ParticipantId id,
        RoundId roundId,
        UnitId unitId,
        Level level,
        @Nullable Instant levelChosenAt,
        @Nullable UUID levelChosenBy,
        @Nullable Instant sharedAt,
        @Nullable UUID sharedBy,
        @Version long version) {

    static Participant of(RoundId round, UnitId unit) {
        return new Participant(
                ParticipantId.random(), round, unit, Level.DISTRICT, null, null, null, null, 0);
    }

    Participant analysingAt(Level chosen, Instant at, UUID by) {
        return new Participant(id, roundId, unitId, chosen, at, by, sharedAt, sharedBy, version);
    }

    Participant sharing(Instant at, UUID by) {
        return new Participant(
                id, roundId, unitId, level, levelChosenAt, levelChosenBy, at, by, version);
    }

    Participant keeping() {
        return new Participant(
                id, roundId, unitId, level, levelChosenAt, levelChosenBy, null, null, version);
    }

    Participant movedTo(UnitId home) {
        return new Participant(
                id,
                roundId,
                home,
                level,
                levelChosenAt,
                levelChosenBy,
                sharedAt,
                sharedBy,
                version);
    }

    boolean shares() {
        return sharedAt != null;
    }
}
