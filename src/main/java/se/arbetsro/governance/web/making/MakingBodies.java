package se.arbetsro.governance.web.making;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.body.BodyFilter;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The bodies that may be asked or may decide, as far as the viewer knows of them. */
@Component
class MakingBodies {

    private static final int MENU = 200;

    private final BodyQueries bodies;

    MakingBodies(BodyQueries bodies) {
        this.bodies = bodies;
    }

    private List<BodyRow> all(Shell shell) {
        return bodies.list(BodyFilter.ALL, shell.today(), MENU, 0);
    }

    List<Option> boards(Shell shell) {
        return all(shell).stream()
                .filter(body -> body.kind() == BodyKind.BOARD)
                .map(body -> Option.of(body.id().value().toString(), body.name()))
                .toList();
    }

    /** All but boards. */
    List<Option> heard(Shell shell) {
        return all(shell).stream()
                .filter(body -> body.kind() != BodyKind.BOARD)
                .map(body ->
                        new Option(
                                body.id().value().toString(),
                                body.name(),
                                BodyWords.of(shell, body.kind()) + " · " + body.unitName()))
                .toList();
    }
}
