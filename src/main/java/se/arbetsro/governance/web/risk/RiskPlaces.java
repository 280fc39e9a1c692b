package se.arbetsro.governance.web.risk;

import org.springframework.stereotype.Component;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/** Finds the change that a risk belongs to, for those who may write of it. */
@Component
class RiskPlaces {

    private final PlannedChangeQueries changes;

    RiskPlaces(PlannedChangeQueries changes) {
        this.changes = changes;
    }

    ChangeRow known(PlannedChangeId id) {
        return changes.find(id).orElseThrow(NotFound::new);
    }

    ChangeRow edited(PlannedChangeId id) {
        ChangeRow change = known(id);
        if (!change.edits()) {
            throw new Forbidden();
        }
        return change;
    }

    static String address(PlannedChangeId id) {
        return "/planned-changes/" + id.value() + "/risks";
    }
}
