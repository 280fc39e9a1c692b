package se.arbetsro.plan.domain.activity.reading;

import java.util.List;
import java.util.UUID;

/**
 * How a list reaches the units that the viewer may see, chosen so that the work grows with what is
 * shown and not with what there is: everything needs no look at units at all; a few units are read
 * one by one, each in the order of the list; many are met in the order of the list and looked up.
 */
sealed interface ActivityScope {

    /** How many units are read one by one. */
    int FEW = 64;

    /** The whole municipality, or what all readers see. */
    record Everything() implements ActivityScope {}

    record FewUnits(List<UUID> units) implements ActivityScope {

        public FewUnits {
            units = List.copyOf(units);
        }
    }

    /** All units within one of each of the groups. */
    record ManyUnits(List<List<UUID>> tops) implements ActivityScope {

        public ManyUnits {
            tops = List.copyOf(tops);
        }
    }
}
