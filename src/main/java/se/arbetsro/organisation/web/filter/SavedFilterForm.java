package se.arbetsro.organisation.web.filter;

import org.jspecify.annotations.Nullable;

/**
 * A filter about to be saved, as it is typed.
 *
 * @param list the path of the list
 * @param query its query string
 * @param unit the unit to share it with; empty for nobody
 */
public record SavedFilterForm(
        @Nullable String key,
        @Nullable String list,
        @Nullable String query,
        @Nullable String name,
        @Nullable String unit) {

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
