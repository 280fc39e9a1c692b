package se.arbetsro.plan.web.year;

import org.jspecify.annotations.Nullable;

/** What is shown of the years, as it stands in the address. */
public record YearFilterForm(
        @Nullable String year, @Nullable String frame, @Nullable String kind) {}
