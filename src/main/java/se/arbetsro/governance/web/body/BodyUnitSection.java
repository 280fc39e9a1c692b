package se.arbetsro.governance.web.body;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.body.BodyFilter;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** On the page of a unit: the bodies that belong to it. */
@Component
class BodyUnitSection implements UnitPageSection {

    private static final int MOST = 50;

    private final BodyQueries bodies;

    BodyUnitSection(BodyQueries bodies) {
        this.bodies = bodies;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "governance.bodies";
    }

    @Override
    public List<Line> linesFor(UnitId unit, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.BODY_READ)) {
            return List.of();
        }
        return bodies
                .list(new BodyFilter(unit, null, null, false, false), shell.day(), MOST, 0)
                .stream()
                .filter(body -> body.unitId().equals(unit))
                .map(body ->
                        new Line(
                                body.name(),
                                shell.link("/bodies/" + body.id().value()),
                                BodyWords.of(shell, body.kind())))
                .toList();
    }
}
