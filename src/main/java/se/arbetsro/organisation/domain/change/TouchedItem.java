package se.arbetsro.organisation.domain.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * Something at a unit that a change touches, with the home that it will have.
 *
 * @param kind {@link #CHILD}, {@link #ROLE}, {@link #EMPLOYMENT}, or the kind of a {@link
 *     se.arbetsro.organisation.UnitReference}
 * @param unit where it is now
 * @param title what people know it by; null for a person with a protected identity
 * @param code what else tells what it is: the role or the occupation by its key; null for nothing
 * @param note of another module, in words; null for nothing
 * @param home where it goes; its own unit when it stays; null when nothing is proposed or it ends
 * @param ends whether it ends on the day instead of going anywhere
 * @param hindrance why it cannot go there, as a message key; null when it can
 */
public record TouchedItem(
        String kind,
        UUID id,
        UnitId unit,
        @Nullable String title,
        @Nullable String code,
        @Nullable String note,
        @Nullable String href,
        @Nullable UnitId home,
        boolean ends,
        @Nullable String hindrance) {

    /** A unit right below one that closes. */
    public static final String CHILD = "unit";

    public static final String ROLE = "role";
    public static final String EMPLOYMENT = "employment";

    /** Whether it may end instead of having a new home. */
    public boolean mayEnd() {
        return kind.equals(ROLE) || kind.equals(EMPLOYMENT);
    }

    public boolean stays() {
        return unit.equals(home);
    }

    /** Whether the change can be carried out as far as this is concerned. */
    public boolean settled() {
        return (home != null || ends) && hindrance == null;
    }

    TouchedItem goingTo(@Nullable UnitId newHome, boolean ending, @Nullable String because) {
        return new TouchedItem(kind, id, unit, title, code, note, href, newHome, ending, because);
    }

    /** What tells one list of items from another: which things, and where each goes. */
    String fingerprint() {
        return kind + " " + id + " " + (ends ? "ends" : home == null ? "-" : home.value());
    }
}
