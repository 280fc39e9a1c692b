package se.arbetsro.governance.domain.risk;

import org.jspecify.annotations.Nullable;

/**
 * What is written of a risk.
 *
 * @param place where it is: a workplace, a group, a task
 * @param serious whether it is serious or not, which the regulation asks to be told
 */
public record RiskContent(
        String what, @Nullable String place, boolean serious, Likelihood likelihood, String lang) {}
