package se.arbetsro.governance.web.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;

/** Decisions in the API, once they are settled. */
@RestController
class DecisionApi {

    private final DecisionQueries decisions;

    DecisionApi(DecisionQueries decisions) {
        this.decisions = decisions;
    }

    /**
     * A decision.
     *
     * @param meetingId null of one that a body made elsewhere
     */
    record ToldDecision(
            UUID id,
            UUID bodyId,
            String body,
            UUID unitId,
            @Nullable UUID meetingId,
            LocalDate decidedOn,
            String title,
            String text,
            @Nullable String registryNumber) {}

    /** Settled decisions within reach in the order of their ids. */
    @Allowed(Permission.BODY_READ)
    @GetMapping("/api/v1/decisions")
    ApiPage<ToldDecision> decisions(Cursor cursor) {
        UUID after = cursor.after() == null ? null : UUID.fromString(cursor.after());
        return ApiPage.of(
                decisions.page(after, cursor.read()).stream().map(DecisionApi::told).toList(),
                cursor,
                decision -> decision.id().toString());
    }

    private static ToldDecision told(DecisionRow decision) {
        return new ToldDecision(
                decision.id().value(),
                decision.bodyId().value(),
                decision.body(),
                decision.unitId().value(),
                decision.meetingId() == null ? null : decision.meetingId().value(),
                decision.decidedOn(),
                decision.title(),
                decision.text(),
                decision.registryNumber());
    }
}
