package se.arbetsro.plan.domain.expectation;

import org.jspecify.annotations.Nullable;

/** What is expected, with a sentence on what that means. English may be missing. */
public record ExpectationContent(
        Expectation expectation, @Nullable String textSv, @Nullable String textEn) {}
