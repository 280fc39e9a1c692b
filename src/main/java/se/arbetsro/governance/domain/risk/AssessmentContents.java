package se.arbetsro.governance.domain.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.SafetyStance;

/**
 * An assessment of risks as it stands at a moment: what is kept when it is finished, and what its
 * document is made of.
 *
 * @param offeredOn when safety representatives were offered to take part; null while they were not
 */
public record AssessmentContents(
        String title,
        String unit,
        String affected,
        LocalDate happensOn,
        String what,
        @Nullable LocalDate offeredOn,
        @Nullable String offeredNote,
        List<Participant> participants,
        List<AssessedRisk> risks) {

    public AssessmentContents {
        participants = List.copyOf(participants);
        risks = List.copyOf(risks);
    }

    /**
     * @param who null where the name is protected
     * @param stance what a safety representative thinks of the assessment; null of others, and of
     *     assessments from before it was asked
     */
    public record Participant(
            ParticipantPart part,
            @Nullable String who,
            LocalDate on,
            @Nullable String words,
            @Nullable SafetyStance stance,
            @Nullable LocalDate stanceOn) {}

    public record AssessedRisk(
            String what,
            @Nullable String place,
            boolean serious,
            Likelihood likelihood,
            List<Measure> measures) {

        public AssessedRisk {
            measures = List.copyOf(measures);
        }
    }

    public record Measure(
            String what,
            String who,
            LocalDate dueOn,
            @Nullable LocalDate controlledOn,
            @Nullable Effect effect,
            @Nullable String note) {}
}
