package se.arbetsro.assessment.web.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.overview.ConfirmedQueries;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;
import se.arbetsro.platform.api.Cursor;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;

/** Rounds, analyses and confirmed answers in the API; drafts never. */
@RestController
class RoundApi {

    private final RoundQueries rounds;
    private final ConfirmedQueries confirmed;

    RoundApi(RoundQueries rounds, ConfirmedQueries confirmed) {
        this.rounds = rounds;
        this.confirmed = confirmed;
    }

    /**
     * A round of local analysis.
     *
     * @param planVersion the key of the version of the plan
     * @param period the code of what the analysis is about
     * @param dueOn the last day on which a confirmed analysis is in time
     */
    record Round(
            UUID id,
            String nameSv,
            @Nullable String nameEn,
            String planVersion,
            String period,
            LocalDate dueOn,
            String state,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt) {}

    /** The rounds that had been prepared by a day, the latest first. */
    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/api/v1/assessment-rounds")
    ApiPage<Round> rounds(AsOf asOf) {
        return ApiPage.whole(
                rounds.all(asOf.moment()).stream().map(row -> round(row.head())).toList());
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/api/v1/assessment-rounds/{id}")
    Round round(@PathVariable RoundId id, AsOf asOf) {
        return round(rounds.find(id, asOf.moment()).orElseThrow(NotFound::new));
    }

    private static Round round(RoundHead head) {
        return new Round(
                head.id().value(),
                head.name().sv(),
                head.name().en(),
                head.planVersion(),
                head.period().code(),
                head.dueOn(),
                head.state().name(),
                head.openedAt(),
                head.closedAt());
    }

    /** Who analyses in a round and how far each has come, in the order of their ids. */
    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/api/v1/assessment-rounds/{id}/analyses")
    ApiPage<ConfirmedQueries.Analysis> analyses(
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable UUID district,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable AnalysisState state,
            AsOf asOf,
            Cursor cursor) {
        return page(
                confirmed.analyses(
                        new ConfirmedQueries.Units(id, district, unit),
                        state,
                        part(id, asOf, cursor)),
                cursor,
                ConfirmedQueries.Analysis::id);
    }

    /** The answers of confirmed analyses, in the order of their ids. */
    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/api/v1/assessment-rounds/{id}/answers")
    ApiPage<ConfirmedQueries.Answer> answers(
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable UUID district,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(name = "service-line", required = false) @Nullable String serviceLine,
            @RequestParam(required = false) @Nullable Need need,
            AsOf asOf,
            Cursor cursor) {
        return page(
                confirmed.answers(
                        new ConfirmedQueries.Units(id, district, unit),
                        area,
                        serviceLine,
                        need,
                        part(id, asOf, cursor)),
                cursor,
                ConfirmedQueries.Answer::id);
    }

    /** What confirmed analyses say of areas through lenses, in the order of their ids. */
    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/api/v1/assessment-rounds/{id}/lens-answers")
    ApiPage<ConfirmedQueries.LensAnswer> lensAnswers(
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable UUID district,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String lens,
            AsOf asOf,
            Cursor cursor) {
        return page(
                confirmed.lensAnswers(
                        new ConfirmedQueries.Units(id, district, unit),
                        area,
                        lens,
                        part(id, asOf, cursor)),
                cursor,
                ConfirmedQueries.LensAnswer::id);
    }

    private ConfirmedQueries.Part part(RoundId id, AsOf asOf, Cursor cursor) {
        if (rounds.find(id, asOf.moment()).isEmpty()) {
            throw new NotFound();
        }
        return new ConfirmedQueries.Part(asOf.moment(), after(cursor), cursor.read());
    }

    private static <T> ApiPage<T> page(List<T> rows, Cursor cursor, Function<T, UUID> id) {
        return ApiPage.of(rows, cursor, row -> id.apply(row).toString());
    }

    private static @Nullable UUID after(Cursor cursor) {
        String place = cursor.after();
        if (place == null) {
            return null;
        }
        try {
            return UUID.fromString(place);
        } catch (IllegalArgumentException e) {
            throw new Invalid("api.cursor");
        }
    }
}
