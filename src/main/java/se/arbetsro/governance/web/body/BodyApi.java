package se.arbetsro.governance.web.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.body.Lack;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;
import se.arbetsro.platform.api.Cursor;
import se.arbetsro.platform.fault.NotFound;

/** Bodies in the API. */
@RestController
class BodyApi {

    private final BodyQueries bodies;
    private final SeatQueries seats;

    BodyApi(BodyQueries bodies, SeatQueries seats) {
        this.bodies = bodies;
        this.seats = seats;
    }

    /**
     * A body.
     *
     * @param until the last day; null while that is open
     * @param localPlanId the local plan whose steering group it is; null of other bodies
     * @param lacks what it lacks, such as {@code HR}
     */
    record ToldBody(
            UUID id,
            UUID unitId,
            String kind,
            String name,
            @Nullable String purpose,
            @Nullable String unionForm,
            @Nullable UUID localPlanId,
            List<String> lacks,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * Someone in a body.
     *
     * @param personId null of someone from outside
     * @param name null when it is protected
     */
    record ToldMember(
            @Nullable UUID personId,
            @Nullable String name,
            String part,
            @Nullable String speaksFor,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * Bodies within reach in the order of their ids, those that have ended too.
     *
     * @param unit this unit and those below it
     */
    @Allowed(Permission.BODY_READ)
    @GetMapping("/api/v1/bodies")
    ApiPage<ToldBody> bodies(
            @RequestParam(required = false) @Nullable UnitId unit, AsOf asOf, Cursor cursor) {
        BodyId after = cursor.after() == null ? null : new BodyId(UUID.fromString(cursor.after()));
        return ApiPage.of(
                bodies.page(unit, after, asOf.day(), cursor.read()).stream()
                        .map(BodyApi::told)
                        .toList(),
                cursor,
                body -> body.id().toString());
    }

    private static ToldBody told(BodyRow body) {
        return new ToldBody(
                body.id().value(),
                body.unitId().value(),
                body.kind().name(),
                body.name(),
                body.purpose(),
                body.unionForm() == null ? null : body.unionForm().name(),
                body.localPlanId(),
                body.lacking().stream().map(Lack::name).toList(),
                body.valid().from(),
                body.valid().lastDay());
    }

    /** Who sits in a body on the day. */
    @Allowed(Permission.BODY_READ)
    @GetMapping("/api/v1/bodies/{id}/members")
    ApiPage<ToldMember> members(@PathVariable BodyId id, AsOf asOf) {
        BodyId known = bodies.find(id, asOf.day()).orElseThrow(NotFound::new).id();
        return ApiPage.whole(seats.seats(known, asOf.day()).stream().map(BodyApi::told).toList());
    }

    private static ToldMember told(SeatQueries.SeatRow seat) {
        PersonId person = seat.personId();
        return new ToldMember(
                person == null ? null : person.value(),
                seat.name(),
                seat.part().name(),
                seat.speaksFor(),
                seat.valid().from(),
                seat.valid().lastDay());
    }
}
