package se.arbetsro.organisation.web.change;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.change.CarryOut;
import se.arbetsro.organisation.domain.change.ChangeSetId;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;

/** Carries a change of the organisation out. */
@Controller
@OfToday
class ChangeCarryOutController {

    private final CarryOut carryOut;

    ChangeCarryOutController(CarryOut carryOut) {
        this.carryOut = carryOut;
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/organisation-changes/{id}/carry-out")
    Html carryOut(
            @PathVariable ChangeSetId id,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam @Nullable String version) {
        carryOut.carryOut(id, SeenVersion.of(version), fingerprint);
        return Html.redirect(ChangeController.address(id)).saying("organisation.change.carriedOut");
    }
}
