package se.arbetsro.assessment.web.checklist;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.checklist.ChecklistsDue;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** Asks whoever writes for a unit for this year's checklist. */
@Component
class ChecklistCard implements StartPageCard {

    private final ChecklistsDue due;

    ChecklistCard(ChecklistsDue due) {
        this.due = due;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.ANALYSIS_EDIT)) {
            return List.of();
        }
        return due.ofViewer().stream()
                .map(unit ->
                        new Line(
                                Kind.TO_DO,
                                shell.t("assessment.checklist.of", unit.name()),
                                "/equality-checklists/units/" + unit.unit().value(),
                                unit.dueOn(),
                                unit.begun() ? shell.t("assessment.checklist.begun") : null))
                .toList();
    }
}
