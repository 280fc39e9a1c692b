package se.arbetsro.organisation;

import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.NavigationItem;

/** A place in the navigation for those who hold a permission. */
public record PermittedItem(
        Family family, int order, String label, String href, Permission permission)
        implements NavigationItem {

    @Override
    public boolean visibleTo(Viewer viewer) {
        return Access.may(viewer, permission);
    }
}
