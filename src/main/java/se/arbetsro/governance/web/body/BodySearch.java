package se.arbetsro.governance.web.body;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** Finds bodies by their names. */
@Component
class BodySearch implements SearchSource {

    private final BodyQueries bodies;

    BodySearch(BodyQueries bodies) {
        this.bodies = bodies;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label() {
        return "governance.bodies";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.BODY_READ)) {
            return List.of();
        }
        return bodies.named(words.like(), shell.today(), most).stream()
                .map(body ->
                        new Hit(
                                body.name(),
                                BodyWords.of(shell, body.kind()) + " · " + body.unitName(),
                                "/bodies/" + body.id().value()))
                .toList();
    }
}
