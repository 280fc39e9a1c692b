package se.arbetsro.listening.campaign;

import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Route.RespondentRole;

/** As what the members of a group answer. */
public enum GroupRole {
    EMPLOYEE(RespondentRole.EMPLOYEE),
    MANAGER(RespondentRole.MANAGER),
    /** Where nobody is invited, nothing is known of who answers. */
    ANYBODY(null);

    private final @Nullable RespondentRole asked;

    GroupRole(@Nullable RespondentRole asked) {
        this.asked = asked;
    }

    /** Whether an item that is meant for a role is meant for them. */
    public boolean isAsked(@Nullable RespondentRole role) {
        return role == null || asked == null || role == asked;
    }
}
