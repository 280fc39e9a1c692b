package se.arbetsro.organisation.web.change;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.ChangeSetId;
import se.arbetsro.organisation.domain.change.ChangeSetService;
import se.arbetsro.organisation.domain.change.ChangeSetService.ItemKey;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;

/** Chooses new homes for what a change touches. */
@Controller
@OfToday
class ChangeHomesController {

    private final ChangeSetService service;

    ChangeHomesController(ChangeSetService service) {
        this.service = service;
    }

    /** Items come as {@code kind:id}; the home is a unit, or {@code end}. */
    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/organisation-changes/{id}/homes")
    Html choose(
            @PathVariable ChangeSetId id,
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(defaultValue = "") String home,
            @RequestParam @Nullable String version) {
        List<ItemKey> items =
                item == null
                        ? List.of()
                        : item.stream()
                                .map(ChangeHomesController::key)
                                .filter(Objects::nonNull)
                                .toList();
        String back = ChangeController.address(id) + "#touched";
        if (items.isEmpty() || home.isBlank()) {
            return Html.redirect(back).saying("organisation.change.homes.nothing");
        }
        service.choose(id, SeenVersion.of(version), items, unit(home));
        return Html.redirect(back).saying("organisation.change.homes.chosen", items.size());
    }

    private static @Nullable ItemKey key(String typed) {
        int colon = typed.indexOf(':');
        try {
            return colon < 1
                    ? null
                    : new ItemKey(
                            typed.substring(0, colon), UUID.fromString(typed.substring(colon + 1)));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable UnitId unit(String typed) {
        if (typed.equals("end")) {
            return null;
        }
        try {
            return new UnitId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return UnitId.random();
        }
    }
}
