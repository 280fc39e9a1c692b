package se.arbetsro.platform.security;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one on whose behalf something is read or done: a signed-in person, an integration with its
 * token, an operator at the command line, or the system itself. Differs from an account, which only
 * signs in: a viewer has the rights that hold at this moment.
 *
 * @param id the account, which is also the id of the person; of the system, made from its name
 * @param name shown in the header and in histories
 * @param grants the roles with the unit at the top of their reach, as they hold today
 */
public record Viewer(UUID id, Kind kind, String name, List<Grant> grants) {

    /** What sort of actor it is; stored with each act in the audit trail. */
    public enum Kind {
        PERSON,
        INTEGRATION,
        OPERATOR,
        SYSTEM
    }

    /** A role over the part of the organisation that begins at a unit. */
    public record Grant(String role, UUID unit) implements Serializable {}

    public Viewer {
        grants = List.copyOf(grants);
    }

    /** The program itself, in one named duty: {@code mail}, {@code import}, {@code sign-in}. */
    public static Viewer system(String duty) {
        String name = "system:" + duty;
        return new Viewer(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                Kind.SYSTEM,
                name,
                List.of());
    }

    /** Whoever runs a command on the machine itself, by the name under which they are logged in. */
    public static Viewer operator(String login) {
        String name = "operator:" + login;
        return new Viewer(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                Kind.OPERATOR,
                name,
                List.of());
    }

    public Set<String> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is the program or its operator, who stand outside the roles. */
    public boolean unbound() {
        return kind == Kind.SYSTEM || kind == Kind.OPERATOR;
    }
}
