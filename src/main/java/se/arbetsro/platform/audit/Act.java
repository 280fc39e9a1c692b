package se.arbetsro.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.id.TypedId;

/**
 * One act for the audit trail: what was done to which object. Who, when and in which role come from
 * the transaction. Holds short facts such as dates and states; never a text that someone wrote, a
 * password, a token or an answer.
 *
 * @param action the name of the act, such as {@code activity.changed}; its words are the message
 *     {@code act.<action>}
 * @param changes the fields that changed, with short values; for written text the field alone
 */
public record Act(
        String action,
        String objectType,
        String objectId,
        @Nullable UUID unit,
        List<Change> changes) {

    /**
     * One field that changed. Names of fields are message keys {@code field.<name>}.
     *
     * @param from null when it was empty, or is not to be told
     * @param to null when it is empty, or is not to be told
     */
    public record Change(String field, @Nullable String from, @Nullable String to) {}

    public Act {
        changes = List.copyOf(changes);
    }

    public static Act of(String action, String objectType, UUID objectId) {
        return new Act(action, objectType, objectId.toString(), null, List.of());
    }

    public static Act of(String action, String objectType, TypedId objectId) {
        return of(action, objectType, objectId.value());
    }

    /** The same, in the part of the organisation that the unit is. */
    public Act in(TypedId unit) {
        return new Act(action, objectType, objectId, unit.value(), changes);
    }

    /** The same with one more short value that changed; nothing when it did not. */
    public Act with(String field, @Nullable Object from, @Nullable Object to) {
        String before = from == null ? null : from.toString();
        String after = to == null ? null : to.toString();
        return java.util.Objects.equals(before, after)
                ? this
                : adding(new Change(field, before, after));
    }

    /** The same with one more written text that changed; only that it did is kept. */
    public Act withText(String field, @Nullable Object from, @Nullable Object to) {
        return java.util.Objects.equals(from, to) ? this : adding(new Change(field, null, null));
    }

    private Act adding(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new Act(action, objectType, objectId, unit, all);
    }
}
