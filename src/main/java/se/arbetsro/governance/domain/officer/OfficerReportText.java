package se.arbetsro.governance.domain.officer;

import org.jspecify.annotations.Nullable;

/**
 * What is written in an officer report, section by section in the set order.
 *
 * @param proposal what the boards are to decide
 * @param matter what the plan version says, in short
 * @param preparation what is to be said of it beside what the program tells by itself
 * @param views what the administration thinks
 * @param equality what it means for the equality of women and men
 * @param attachments one a line
 */
public record OfficerReportText(
        String proposal,
        String summary,
        @Nullable String background,
        @Nullable String matter,
        @Nullable String preparation,
        @Nullable String views,
        @Nullable String equality,
        @Nullable String attachments,
        String lang) {}
