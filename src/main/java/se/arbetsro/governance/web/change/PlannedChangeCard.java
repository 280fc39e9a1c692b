package se.arbetsro.governance.web.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.change.ChangeCourseQueries;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.FollowUpRow;
import se.arbetsro.governance.domain.change.PlannedChangeFilter;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/**
 * On the start page: changes that lie ahead where the viewer is, until when she can say what she
 * thinks, and for those who keep them what is to be looked at afterwards.
 */
@Component
class PlannedChangeCard implements StartPageCard {

    private static final int MOST = 5;
    private static final int DAYS_AHEAD = 30;

    private final PlannedChangeQueries changes;
    private final ChangeCourseQueries course;

    PlannedChangeCard(PlannedChangeQueries changes, ChangeCourseQueries course) {
        this.changes = changes;
        this.course = course;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.PLANNED_CHANGE_READ)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        changes.list(new PlannedChangeFilter(null, null, null, null, true), MOST, 0).stream()
                .filter(change -> change.state().ahead())
                .map(change -> ahead(change, shell))
                .forEach(lines::add);
        if (Access.may(viewer, Permission.PLANNED_CHANGE_EDIT)) {
            course.waiting(shell.today().plusDays(DAYS_AHEAD), MOST).stream()
                    .map(row -> waiting(row, shell))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Line ahead(ChangeRow change, Shell shell) {
        LocalDate until = change.viewsUntil();
        boolean open = until != null && !until.isBefore(shell.today());
        return new Line(
                Kind.DATES,
                open
                        ? shell.t("governance.change.card.views", change.title())
                        : shell.t("governance.change.card.ahead", change.title()),
                ChangeForms.address(change.id()),
                open ? until : change.happensOn(),
                ChangeWords.of(shell, change.state()));
    }

    private static Line waiting(FollowUpRow row, Shell shell) {
        return new Line(
                Kind.TO_DO,
                shell.t("governance.change.card.followUp", row.title()),
                "/change-follow-ups/" + row.id().value(),
                row.dueOn(),
                row.late(shell.today()) ? shell.t("governance.change.followUp.late") : null);
    }
}
