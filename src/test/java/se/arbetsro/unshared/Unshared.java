package se.arbetsro.unshared;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.arbetsro.organisation.Role;

/**
 * What a district is still working on, and the roles about the municipality that read it all the
 * same: this is the table of who may see what, and why.
 */
public enum Unshared {
    ANSWER,
    LENS,
    /** Of a unit, confirmed, in a district that has not chosen to share its units' words. */
    UNIT_ANSWER,
    CHECKLIST_DRAFT,
    /** Of a finished checklist: what was chosen is shared, comments never are. */
    CHECKLIST_COMMENT,
    SECTION,

    /** HR keeps the bodies of the districts that it reaches, and so their drafts. */
    UNCALLED_MEETING(Role.HR),
    MINUTES(Role.HR),
    INQUIRY_ANSWER(Role.HR),

    /** Each of the two is asked for its own view and reads that, before the meeting too. */
    UNION_VIEW(Role.HR, Role.UNION_REPRESENTATIVE),
    SAFETY_VIEW(Role.HR, Role.SAFETY_REPRESENTATIVE),

    /** The project lead asked for it. */
    VIEW_ON_A_PLAN(Role.HR, Role.PROJECT_LEAD),

    /** Early notice is a duty: whoever reads planned changes there knows of their risks too. */
    RISK(
            Role.HR,
            Role.UNION_REPRESENTATIVE,
            Role.SAFETY_REPRESENTATIVE,
            Role.GENDER_EQUALITY_COORDINATOR,
            Role.PROJECT_LEAD,
            Role.CENTRAL_STEERING_GROUP,
            Role.ADMINISTRATOR);

    private final Set<Role> readers;

    Unshared(Role... readers) {
        this.readers = EnumSet.noneOf(Role.class);
        this.readers.addAll(Set.of(readers));
    }

    /** Whether the role, held over the municipality, reads it by design. */
    public boolean readBy(Role role) {
        return readers.contains(role);
    }

    /** A word that stands in this thing alone. */
    String word(String mark) {
        return "Tyst" + mark + name().replace("_", "").toLowerCase(Locale.ROOT);
    }
}
