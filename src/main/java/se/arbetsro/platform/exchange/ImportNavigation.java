package se.arbetsro.platform.exchange;

import org.springframework.stereotype.Component;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.NavigationItem;

/** Shown to those who may import something. */
@Component
class ImportNavigation implements NavigationItem {

    private static final int LATE = 90;

    private final Imports imports;

    ImportNavigation(Imports imports) {
        this.imports = imports;
    }

    @Override
    public Family family() {
        return Family.GROUND;
    }

    @Override
    public int order() {
        return LATE;
    }

    @Override
    public String label() {
        return "platform.import.title";
    }

    @Override
    public String href() {
        return "/imports";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return imports.offersTo(viewer);
    }
}
