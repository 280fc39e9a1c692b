package se.arbetsro.plan;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;

/**
 * Who sees to it that something is done: a person, or a role in the words of the workplace such as
 * 'introduction officer', or both.
 */
public record Responsible(@Nullable PersonId person, @Nullable String role) {

    public Responsible {
        if (person == null && (role == null || role.isBlank())) {
            throw new IllegalArgumentException("Nobody responsible");
        }
    }

    public static Responsible person(PersonId person) {
        return new Responsible(person, null);
    }

    public static Responsible role(String role) {
        return new Responsible(null, role);
    }
}
