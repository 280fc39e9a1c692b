package se.arbetsro.governance.web.change;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.change.PlannedChangeFilter;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** On the page of a unit: the latest changes that it or a unit below it is to go through. */
@Component
class PlannedChangeUnitSection implements UnitPageSection {

    private static final int MOST = 5;

    private final PlannedChangeQueries changes;

    PlannedChangeUnitSection(PlannedChangeQueries changes) {
        this.changes = changes;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String title() {
        return "governance.changes";
    }

    @Override
    public List<Line> linesFor(UnitId unit, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.PLANNED_CHANGE_READ)) {
            return List.of();
        }
        return changes
                .list(new PlannedChangeFilter(unit, null, null, null, false), MOST, 0)
                .stream()
                .map(change ->
                        new Line(
                                change.title(),
                                ChangeForms.address(change.id()),
                                ChangeWords.of(shell, change.state())
                                        + ", "
                                        + shell.date(change.happensOn())))
                .toList();
    }
}
