package se.arbetsro.organisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitListQueries;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;

/** Units in the API. */
@RestController
class UnitApi {

    private final UnitListQueries units;

    UnitApi(UnitListQueries units) {
        this.units = units;
    }

    /**
     * A unit as of a day.
     *
     * @param depth 0 for the municipality
     */
    record Unit(UUID id, String name, String kind, int depth, @Nullable UUID parentId) {}

    /** The whole tree as of a day: parents before their children, siblings by the alphabet. */
    @Allowed(Permission.UNIT_READ)
    @GetMapping("/api/v1/units")
    ApiPage<Unit> units(AsOf asOf) {
        return ApiPage.whole(
                units.tree(asOf.day()).stream()
                        .map(unit ->
                                new Unit(
                                        unit.id().value(),
                                        unit.name(),
                                        unit.kind(),
                                        unit.depth(),
                                        unit.parentId() == null ? null : unit.parentId().value()))
                        .toList());
    }
}
