package se.arbetsro.organisation.domain.role;

/** What someone answers for in a role, apart from what the role may see and do here. */
public record Duties(boolean staff, boolean budget, boolean workEnvironment) {

    public static final Duties NONE = new Duties(false, false, false);
    public static final Duties ALL = new Duties(true, true, true);
}
