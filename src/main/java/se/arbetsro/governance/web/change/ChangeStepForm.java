package se.arbetsro.governance.web.change;

import org.jspecify.annotations.Nullable;

/**
 * A step of a planned change as it is typed; who decided and days to look again belong to a
 * decision.
 */
public record ChangeStepForm(
        @Nullable String day,
        @Nullable String decidedBy,
        @Nullable String note,
        @Nullable String followUp1,
        @Nullable String followUp2) {}
