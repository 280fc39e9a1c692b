package se.arbetsro.organisation.web.change;

import java.util.List;
import se.arbetsro.organisation.domain.change.ChangeSet;
import se.arbetsro.organisation.domain.change.ChangeSetQueries;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The changes of the organisation that the viewer may see. */
public record ChangeListPage(Shell shell, List<ChangeSetQueries.Row> changes) implements Page {

    public String stateOf(ChangeSetQueries.Row change) {
        return ChangeWords.state(shell, change.state());
    }

    public Tone toneOf(ChangeSetQueries.Row change) {
        return ChangeWords.tone(change.state());
    }

    public long drafts() {
        return changes.stream().filter(change -> change.state() == ChangeSet.State.DRAFT).count();
    }
}
