package se.arbetsro.governance.web.making;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.body.BodyFilter;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The bodies that may be asked or may decide, as far as the viewer knows of them. */
@Component
class MakingBodies {

    /** Of each kind. */
    private static final int MENU = 200;

    private final BodyQueries bodies;

    MakingBodies(BodyQueries bodies) {
        this.bodies = bodies;
    }

    /** Kind by kind, so that many of one leave room for the others. */
    private List<BodyRow> of(Shell shell, BodyKind kind) {
        return bodies.list(new BodyFilter(null, kind, null, false, false), shell.today(), MENU, 0);
    }

    /**
     * @param chosen those of the case, which stay to be chosen when they have ended too
     */
    List<Option> boards(Shell shell, List<BoardRow> chosen) {
        List<Option> options = new ArrayList<>();
        of(shell, BodyKind.BOARD)
                .forEach(body -> options.add(Option.of(body.id().value().toString(), body.name())));
        for (BoardRow board : chosen) {
            String id = board.id().value().toString();
            if (options.stream().noneMatch(option -> option.value().equals(id))) {
                options.add(Option.of(id, board.name()));
            }
        }
        return options;
    }

    /** All but boards; local steering groups, of which there are most, last. */
    List<Option> heard(Shell shell) {
        List<BodyRow> all = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            if (kind != BodyKind.BOARD && kind != BodyKind.LOCAL_STEERING_GROUP) {
                all.addAll(of(shell, kind));
            }
        }
        all.addAll(of(shell, BodyKind.LOCAL_STEERING_GROUP));
        return all.stream()
                .map(body ->
                        new Option(
                                body.id().value().toString(),
                                body.name(),
                                BodyWords.of(shell, body.kind()) + " · " + body.unitName()))
                .toList();
    }
}
