package se.arbetsro.organisation.domain.role;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** That someone has a role over a unit for some time. */
public record RoleAssignmentId(UUID value) implements TypedId {

    public static RoleAssignmentId random() {
        return new RoleAssignmentId(UUID.randomUUID());
    }
}
