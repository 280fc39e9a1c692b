package se.arbetsro.indicator.web.waiting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.WaitingFigures;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** To do: figures of others that the viewer may check or approve. */
@Component
class WaitingCard implements StartPageCard {

    private final WaitingFigures waiting;

    WaitingCard(WaitingFigures waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        List<Line> lines = new ArrayList<>();
        if (Access.may(viewer, Permission.INDICATOR_EDIT)) {
            long reported = waiting.ofOthers(Status.REPORTED);
            if (reported > 0) {
                lines.add(line(shell.t("indicator.waiting.toCheck", reported), Status.REPORTED));
            }
        }
        if (Access.may(viewer, Permission.INDICATOR_APPROVE)) {
            long checked = waiting.ofOthers(Status.CHECKED);
            if (checked > 0) {
                lines.add(line(shell.t("indicator.waiting.toApprove", checked), Status.CHECKED));
            }
        }
        return lines;
    }

    private static Line line(String text, Status status) {
        return new Line(Kind.TO_DO, text, "/indicators/waiting?status=" + status, null, null);
    }
}
