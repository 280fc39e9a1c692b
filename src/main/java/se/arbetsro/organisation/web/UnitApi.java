package se.arbetsro.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitFeed;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;

/** Units in the API. */
@RestController
class UnitApi {

    private final UnitFeed units;

    UnitApi(UnitFeed units) {
        this.units = units;
    }

    /**
     * A unit as of a day.
     *
     * @param depth 0 for the municipality
     * @param code by which imports and files know it; null where it has none
     * @param validFrom the first day on which name, kind and parent are these
     * @param validUntil the last such day; null while no end is known
     * @param serviceLines keys
     * @param predecessors codes of the units that it has taken over from
     * @param sample whether it is invented
     */
    record Unit(
            UUID id,
            String name,
            String kind,
            int depth,
            @Nullable UUID parentId,
            @Nullable String code,
            @Nullable String nameEn,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<String> serviceLines,
            List<String> predecessors,
            boolean sample) {}

    /** The whole tree as of a day: parents before their children, siblings by the alphabet. */
    @Allowed(Permission.UNIT_READ)
    @GetMapping("/api/v1/units")
    ApiPage<Unit> units(AsOf asOf) {
        return ApiPage.whole(units.on(asOf.day()).stream().map(UnitApi::told).toList());
    }

    private static Unit told(UnitFeed.Row unit) {
        return new Unit(
                unit.id().value(),
                unit.name(),
                unit.kind(),
                unit.depth(),
                unit.parentId() == null ? null : unit.parentId().value(),
                unit.code(),
                unit.nameEn(),
                unit.valid().from(),
                unit.valid().lastDay(),
                unit.serviceLines(),
                unit.predecessors(),
                unit.sample());
    }
}
