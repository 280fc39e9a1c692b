package se.arbetsro.governance.domain.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation about to be asked for.
 *
 * @param why it is not needed; null when it is
 * @param answerBy the last day on which an answer is in time; null when it is not needed
 */
public record NewConsultation(
        ConsultationForm form,
        ConsultationParty party,
        String who,
        @Nullable String why,
        @Nullable LocalDate answerBy,
        String lang) {}
