package se.arbetsro.governance.web.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;

/** Inquiries in the API. */
@RestController
class InquiryApi {

    private final InquiryQueries inquiries;

    InquiryApi(InquiryQueries inquiries) {
        this.inquiries = inquiries;
    }

    /**
     * An inquiry.
     *
     * @param kind such as {@code AUDIT_FINDING}
     * @param state such as {@code ANSWERED}
     * @param answer null until it is sent, but for who edits
     * @param fine whether it is demanded under a conditional fine
     * @param nextOn the next day on which something is to be done; null for none
     */
    record ToldInquiry(
            UUID id,
            UUID unitId,
            @Nullable UUID bodyId,
            String kind,
            String title,
            String askedBy,
            @Nullable String theirNumber,
            @Nullable String registryNumber,
            LocalDate receivedOn,
            String asked,
            @Nullable String recommendation,
            List<String> areaIds,
            LocalDate dueOn,
            boolean fine,
            @Nullable LocalDate metBy,
            @Nullable LocalDate metOn,
            @Nullable String answer,
            @Nullable LocalDate sentOn,
            @Nullable UUID decisionId,
            @Nullable LocalDate closedOn,
            String state,
            @Nullable LocalDate nextOn) {}

    /**
     * Inquiries within reach in the order of their ids.
     *
     * @param unit those of this unit or one below it
     */
    @Allowed(Permission.BODY_READ)
    @GetMapping("/api/v1/inquiries")
    ApiPage<ToldInquiry> inquiries(
            @RequestParam(required = false) @Nullable UnitId unit, Cursor cursor) {
        String last = cursor.after();
        InquiryId after = last == null ? null : new InquiryId(UUID.fromString(last));
        return ApiPage.of(
                inquiries.page(unit, after, cursor.read()).stream().map(InquiryApi::told).toList(),
                cursor,
                inquiry -> inquiry.id().toString());
    }

    private static ToldInquiry told(InquiryRow inquiry) {
        BodyId body = inquiry.bodyId();
        DecisionId decision = inquiry.decisionId();
        return new ToldInquiry(
                inquiry.id().value(),
                inquiry.unitId().value(),
                body == null ? null : body.value(),
                inquiry.kind().name(),
                inquiry.title(),
                inquiry.askedBy(),
                inquiry.theirNumber(),
                inquiry.registryNumber(),
                inquiry.receivedOn(),
                inquiry.asked(),
                inquiry.recommendation(),
                inquiry.areaIds(),
                inquiry.dueOn(),
                inquiry.fine(),
                inquiry.metBy(),
                inquiry.metOn(),
                inquiry.answer(),
                inquiry.sentOn(),
                decision == null ? null : decision.value(),
                inquiry.closedOn(),
                inquiry.state().name(),
                inquiry.nextOn());
    }
}
