package se.arbetsro.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * Knows who coordinates the gender equality checklists of operations. Stated here because bodies
 * belong to a module that this one may not know; without an implementation nobody is named.
 */
public interface ChecklistCoordination {

    /**
     * A body that coordinates.
     *
     * @param href the address of its page; null where the viewer may not open it
     */
    record Network(String name, @Nullable String href) {}

    /**
     * Who coordinates for one unit. Whoever is asked to answer may know whom to turn to, also where
     * the body itself is not hers to open.
     *
     * @param network the nearest one above the unit; null where there is none
     * @param supporters the names of those who support the unit's operations
     */
    record Coordinators(@Nullable Network network, List<String> supporters) {}

    /** Empty when there is nobody. */
    Optional<Coordinators> of(UnitId unit, LocalDate day);
}
