package se.arbetsro.governance.web.making;

import org.jspecify.annotations.Nullable;

/** A view of a body as it is typed. */
public record PlanViewForm(
        @Nullable String key, @Nullable String version, @Nullable String words) {}
