package se.arbetsro.governance.domain.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.ConsultationId;
import se.arbetsro.governance.MatterId;

/**
 * How a party took part before a decision: asked when, to answer by when, which view it gave, what
 * came of it.
 *
 * @param who is asked, such as the name of a union
 * @param why it is not needed; null when it is
 * @param answerBy the last day on which an answer is in time; null when it is not needed
 * @param recorded whether the view was told at a meeting and written down by someone else
 * @param outcome what came of the view; null while nobody has said
 */
@Table(schema = "governance", name = "consultation")
record Consultation(
        @Id ConsultationId id,
        MatterId matterId,
        ConsultationForm form,
        ConsultationParty party,
        String who,
        @Nullable String why,
        Instant askedAt,
        UUID askedBy,
        @Nullable LocalDate answerBy,
        @Nullable String view,
        @Nullable Instant viewedAt,
        @Nullable UUID viewedBy,
        boolean recorded,
        @Nullable String outcome,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy,
        String lang,
        Instant changedAt,
        UUID changedBy,
        @Version long version) {

    Consultation viewed(String words, boolean byKeeper, Instant at, UUID by) {
        return new Consultation(
                id, matterId, form, party, who, why, askedAt, askedBy, answerBy, words, at, by,
                byKeeper, outcome, endedAt, endedBy, lang, at, by, version);
    }

    Consultation ended(@Nullable String what, Instant at, UUID by) {
        return new Consultation(
                id, matterId, form, party, who, why, askedAt, askedBy, answerBy, view, viewedAt,
                viewedBy, recorded, what, at, by, lang, at, by, version);
    }
}
