package se.arbetsro.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a module keeps at units and that must have a new home when its unit closes: local
 * plans, open goals and activities, running analyses, series. The module implements this as a bean,
 * one for each kind of thing; a change set lists what is touched by name and has it moved when the
 * change comes into force.
 *
 * <p>What is finished stays where it was done: the unit that took over reaches it by its
 * predecessor.
 */
public interface UnitReference {

    /**
     * One thing at a unit.
     *
     * @param title what people know it by
     * @param note such as its status or date; null for nothing
     * @param href the page that shows it; null where there is none
     */
    record Item(UUID id, UnitId unit, String title, @Nullable String note, @Nullable String href) {}

    /** That a thing goes from one unit to another. */
    record Move(UUID id, UnitId from, UnitId to) {

        /** The ids of all that go. */
        public static <I> List<I> ids(List<Move> moves, Function<UUID, I> id) {
            return moves.stream().map(move -> id.apply(move.id())).toList();
        }

        /**
         * Acts on each of the things that goes, with its new home.
         *
         * @param id of a thing, as in its move
         */
        public static <T> void each(
                List<Move> moves,
                Iterable<T> things,
                Function<T, UUID> id,
                BiConsumer<T, UnitId> act) {
            Map<UUID, UnitId> homes = moves.stream().collect(Collectors.toMap(Move::id, Move::to));
            for (T thing : things) {
                UnitId home = homes.get(id.apply(thing));
                if (home != null) {
                    act.accept(thing, home);
                }
            }
        }
    }

    /**
     * Names the kind, once in the program: lower-case letters and hyphens. Its words in the plural
     * are the message {@code unitReference.<kind>}.
     */
    String kind();

    /** Where the kind stands among the others; small ones first. */
    int order();

    /**
     * What is at the units and is not finished by the day. All of it, whoever looks: a change that
     * leaves something behind because somebody could not see it would lose it.
     */
    List<Item> openAt(Collection<UnitId> units, LocalDate day);

    /**
     * Why the thing cannot go there, as the key of a message, such as a unit that has a plan of its
     * own already; empty when it can. Asked while the change is a draft, when the unit may not be
     * there yet.
     */
    default Optional<String> hindrance(Item item, UnitId to) {
        return Optional.empty();
    }

    /**
     * Takes the things to their new homes, in the transaction that brings the change into force,
     * and notes it in the audit trail.
     */
    void move(List<Move> moves, LocalDate day);
}
