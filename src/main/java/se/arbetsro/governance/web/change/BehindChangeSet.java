package se.arbetsro.governance.web.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.change.ChangeCourseQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.organisation.ChangeSetBackground;
import se.arbetsro.platform.web.Shell;

/** Tells a change set which planned change it carries out, and whether its risks are assessed. */
@Component
class BehindChangeSet implements ChangeSetBackground {

    private final ChangeCourseQueries course;
    private final PlannedChangeQueries changes;

    BehindChangeSet(ChangeCourseQueries course, PlannedChangeQueries changes) {
        this.course = course;
        this.changes = changes;
    }

    @Override
    public List<Line> behind(UUID changeSet, Shell shell) {
        return course.behind(changeSet).flatMap(changes::find).stream()
                .map(change ->
                        new Line(
                                change.title(),
                                ChangeForms.address(change.id()),
                                change.assessed() ? null : shell.t("governance.change.unassessed")))
                .toList();
    }
}
