package se.arbetsro.assessment.web.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.meeting.MarkedQueries;
import se.arbetsro.assessment.domain.overview.ConfirmedQueries;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;
import se.arbetsro.platform.api.Cursor;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;

/** What was marked at meetings, for other systems. */
@RestController
class MarkedApi {

    private final RoundQueries rounds;
    private final MarkedQueries marked;

    MarkedApi(RoundQueries rounds, MarkedQueries marked) {
        this.rounds = rounds;
        this.marked = marked;
    }

    /** The meetings of confirmed analyses at which enough marked, in the order of their ids. */
    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/api/v1/assessment-rounds/{id}/analysis-meetings")
    ApiPage<MarkedQueries.Meeting> meetings(
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable UUID district,
            @RequestParam(required = false) @Nullable UUID unit,
            AsOf asOf,
            Cursor cursor) {
        if (rounds.find(id, asOf.moment()).isEmpty()) {
            throw new NotFound();
        }
        return ApiPage.of(
                marked.meetings(
                        new ConfirmedQueries.Units(id, district, unit),
                        new ConfirmedQueries.Part(asOf.moment(), after(cursor), cursor.read())),
                cursor,
                meeting -> meeting.id().toString());
    }

    private static @Nullable UUID after(Cursor cursor) {
        String place = cursor.after();
        return place == null ? null : Typed.id(place).orElseThrow(() -> new Invalid("api.cursor"));
    }
}
