package se.arbetsro.indicator.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** How things stand for researchers, who have nothing to do here but read: what figures are new. */
@Component
class NewFiguresCard implements StartPageCard {

    private static final int MOST = 3;

    private final ObservationQueries figures;

    NewFiguresCard(ObservationQueries figures) {
        this.figures = figures;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!viewer.roles().contains(Role.RESEARCHER.name())) {
            return List.of();
        }
        return figures.newest(MOST).stream()
                .map(newest ->
                        new Line(
                                Kind.STANDING,
                                shell.t("indicator.newest", shell.in(newest.name())),
                                "/indicators/" + newest.key(),
                                null,
                                shell.t(
                                        "indicator.newest.note",
                                        newest.point().slot().words(shell.language()),
                                        shell.minute(newest.point().knownFrom()))))
                .toList();
    }
}
