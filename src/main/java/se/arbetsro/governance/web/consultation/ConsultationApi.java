package se.arbetsro.governance.web.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.governance.domain.consultation.ConsultationQueries;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;

/** Consultations before decisions in the API. */
@RestController
class ConsultationApi {

    private final ConsultationQueries consultations;

    ConsultationApi(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    /**
     * A consultation.
     *
     * @param form {@code INFORMED}, {@code HEARD}, {@code NEGOTIATED} or {@code NOT_NEEDED}
     * @param party {@code UNION} or {@code SAFETY}
     */
    record ToldConsultation(
            UUID id,
            UUID meetingId,
            UUID unitId,
            String matter,
            String form,
            String party,
            String who,
            @Nullable String why,
            Instant askedAt,
            @Nullable LocalDate answerBy,
            @Nullable String view,
            @Nullable Instant viewedAt,
            @Nullable String outcome) {}

    /** Consultations within reach in the order of their ids. */
    @Allowed(Permission.BODY_READ)
    @GetMapping("/api/v1/consultations")
    ApiPage<ToldConsultation> consultations(Cursor cursor) {
        UUID after = cursor.after() == null ? null : UUID.fromString(cursor.after());
        return ApiPage.of(
                consultations.page(after, cursor.read()).stream()
                        .map(ConsultationApi::told)
                        .toList(),
                cursor,
                one -> one.id().toString());
    }

    private static ToldConsultation told(ConsultationRow row) {
        return new ToldConsultation(
                row.id().value(),
                row.meetingId().value(),
                row.unitId().value(),
                row.heading(),
                row.form().name(),
                row.party().name(),
                row.who(),
                row.why(),
                row.askedAt(),
                row.answerBy(),
                row.view(),
                row.viewedAt(),
                row.outcome());
    }
}
