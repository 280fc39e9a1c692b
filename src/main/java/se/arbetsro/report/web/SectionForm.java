package se.arbetsro.report.web;

import org.jspecify.annotations.Nullable;

/** The text of a section as it is typed. */
public record SectionForm(@Nullable String version, @Nullable String text) {

    static final int LONGEST = 20_000;
}
