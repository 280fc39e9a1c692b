package se.arbetsro.organisation.web.change;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.change.ChangeSet;
import se.arbetsro.organisation.domain.change.ChangeSetQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** To do: changes of the organisation that are drafts, by the day from which they shall hold. */
@Component
class ChangeDraftsCard implements StartPageCard {

    private static final int MOST = 5;

    private final ChangeSetQueries changes;

    ChangeDraftsCard(ChangeSetQueries changes) {
        this.changes = changes;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.UNIT_CHANGE)) {
            return List.of();
        }
        return changes.list().stream()
                .filter(change -> change.state() == ChangeSet.State.DRAFT)
                .limit(MOST)
                .map(change ->
                        new Line(
                                Kind.TO_DO,
                                shell.t("organisation.change.draft", change.reason()),
                                "/organisation-changes/" + change.id().value(),
                                change.effectiveOn(),
                                null))
                .toList();
    }
}
