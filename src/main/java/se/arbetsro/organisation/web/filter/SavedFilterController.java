package se.arbetsro.organisation.web.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.filter.ListAddress;
import se.arbetsro.organisation.domain.filter.SavedFilterId;
import se.arbetsro.organisation.domain.filter.SavedFilters;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Saved filters: chosen, saved, renamed, removed. Those of a list are of use to who reads it. */
@Controller
class SavedFilterController {

    private static final int LONGEST = 80;

    private final SavedFilters filters;
    private final Once once;

    SavedFilterController(SavedFilters filters, Once once) {
        this.filters = filters;
        this.once = once;
    }

    private static String address(ListAddress list) {
        return "/saved-filters?list="
                + URLEncoder.encode(list.path(), StandardCharsets.UTF_8)
                + "&query="
                + URLEncoder.encode(list.query(), StandardCharsets.UTF_8);
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping("/saved-filters")
    Html show(
            Shell shell,
            @RequestParam(defaultValue = "/activities") String list,
            @RequestParam(required = false) @Nullable String query) {
        ListAddress address = ListAddress.of(list, query).orElseThrow(NotFound::new);
        SavedFilterForm form =
                new SavedFilterForm(Once.newKey(), address.path(), address.query(), null, null);
        return Html.of(page(shell, address, form, FormErrors.none(shell)));
    }

    private SavedFiltersPage page(
            Shell shell, ListAddress list, SavedFilterForm form, FormErrors errors) {
        List<Option> units =
                filters.shareable().stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList();
        return new SavedFiltersPage(shell, list, filters.of(list.path()), form, errors, units);
    }

    /** The part of a list's page that is fetched when its menu is opened. */
    @Allowed(Permission.UNIT_READ)
    @GetMapping("/saved-filters/menu")
    Html menu(
            Shell shell,
            @RequestParam(defaultValue = "/activities") String list,
            @RequestParam(required = false) @Nullable String query) {
        ListAddress address = ListAddress.of(list, query).orElseThrow(NotFound::new);
        return Html.of(
                new SavedFilterMenuPage(
                        shell, address, address(address), filters.of(address.path())));
    }

    @Allowed(Permission.UNIT_READ)
    @PostMapping("/saved-filters")
    Html save(Shell shell, @ModelAttribute SavedFilterForm form) {
        ListAddress list = ListAddress.of(form.list(), form.query()).orElseThrow(NotFound::new);
        FormErrors errors = new FormErrors(shell);
        String name = errors.text("name", form.name(), LONGEST);
        UnitId unit = unit(form.unit(), errors);
        if (errors.any()) {
            return Html.invalid(page(shell, list, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "saved-filter",
                                form.key(),
                                form,
                                () -> {
                                    filters.save(list, name, unit);
                                    return list.href();
                                }))
                .saying("organisation.filter.saved");
    }

    private @Nullable UnitId unit(@Nullable String typed, FormErrors errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return filters.shareable().stream()
                .map(SavedFilters.SharedUnit::id)
                .filter(one -> one.value().equals(uuid(typed)))
                .findFirst()
                .orElseGet(() -> {
                    errors.add("unit", "organisation.filter.otherUnit");
                    return null;
                });
    }

    private static @Nullable UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private SavedFilters.FilterRow own(SavedFilterId id) {
        return filters.find(id).filter(SavedFilters.FilterRow::own).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.UNIT_READ)
    @PostMapping("/saved-filters/{id}")
    Html rename(
            Shell shell,
            @PathVariable SavedFilterId id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false) @Nullable String name) {
        SavedFilters.FilterRow saved = own(id);
        ListAddress list = new ListAddress(saved.path(), saved.query());
        FormErrors errors = new FormErrors(shell);
        String good = errors.text("name", name, LONGEST);
        if (errors.any()) {
            SavedFilterForm form =
                    new SavedFilterForm(Once.newKey(), list.path(), list.query(), name, null);
            return Html.invalid(page(shell.at("/saved-filters"), list, form, errors));
        }
        boolean renamed = filters.rename(id, version, good);
        return Html.redirect(address(list))
                .saying(renamed ? "organisation.filter.renamed" : "organisation.filter.meanwhile");
    }

    @Allowed(Permission.UNIT_READ)
    @PostMapping("/saved-filters/{id}/removal")
    Html remove(@PathVariable SavedFilterId id) {
        SavedFilters.FilterRow saved = own(id);
        filters.remove(id);
        UnitId unit = saved.unitId();
        return Html.redirect(address(new ListAddress(saved.path(), "")))
                .saying("organisation.filter.removed")
                .undoable(
                        Undo.by("/saved-filters")
                                .with("key", Once.newKey())
                                .with("list", saved.path())
                                .with("query", saved.query())
                                .with("name", saved.name())
                                .with("unit", unit == null ? "" : unit.value().toString()));
    }
}
