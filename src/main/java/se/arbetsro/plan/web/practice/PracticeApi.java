package se.arbetsro.plan.web.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.domain.practice.PracticeQueries;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.platform.api.ApiPage;

/** New ways of working in the API. */
@RestController
class PracticeApi {

    private static final int MOST = 500;

    private final PracticeQueries practices;

    PracticeApi(PracticeQueries practices) {
        this.practices = practices;
    }

    /**
     * A way of working that an activity introduced.
     *
     * @param share how many work that way by the last answer, in percent
     * @param nextOn when it is asked after next; null when it is not
     */
    record Practice(
            UUID activityId,
            UUID unitId,
            String what,
            String standing,
            @Nullable Integer share,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate nextOn) {}

    /**
     * Those within reach, at most 500, those that have fallen back first.
     *
     * @param unit this unit and those below it
     */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/api/v1/practices")
    ApiPage<Practice> practices(@RequestParam(required = false) @Nullable UUID unit) {
        return ApiPage.whole(
                practices
                        .list(
                                new PracticeQueries.Wanted(
                                        null, unit == null ? null : new UnitId(unit), null),
                                MOST,
                                0)
                        .stream()
                        .map(PracticeApi::told)
                        .toList());
    }

    private static Practice told(PracticeRow row) {
        return new Practice(
                row.activityId().value(),
                row.unitId().value(),
                row.what(),
                row.standing().name(),
                row.share(),
                row.askedOn(),
                row.nextOn());
    }
}
