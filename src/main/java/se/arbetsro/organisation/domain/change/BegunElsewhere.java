package se.arbetsro.organisation.domain.change;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.ChangeSets;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/** Begins change sets for other modules, under the rule of the pages. */
@Component
class BegunElsewhere implements ChangeSets {

    private static final int LONGEST_REASON = 300;

    private final ChangeSetService changes;

    BegunElsewhere(ChangeSetService changes) {
        this.changes = changes;
    }

    @Override
    @Transactional
    public UUID draft(LocalDate effectiveOn, String reason) {
        if (!Access.may(CurrentViewer.get(), Permission.UNIT_CHANGE)) {
            throw new Forbidden();
        }
        String kept =
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        return changes.draft(effectiveOn, kept).value();
    }
}
