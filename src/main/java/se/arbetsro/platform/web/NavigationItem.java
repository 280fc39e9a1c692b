package se.arbetsro.platform.web;

import se.arbetsro.platform.security.Viewer;

/** A place in the navigation; each module contributes its own as beans. */
public interface NavigationItem {

    /** The families of modules, in the order of the navigation. */
    enum Family {
        STEER,
        GOVERN,
        KNOW,
        GROW,
        HELP,
        SEE,
        GROUND
    }

    Family family();

    /** Where it stands within its family; small ones first. */
    int order();

    /** The key of its words. */
    String label();

    String href();

    boolean visibleTo(Viewer viewer);
}
