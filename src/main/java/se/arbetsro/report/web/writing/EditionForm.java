package se.arbetsro.report.web.writing;

import org.jspecify.annotations.Nullable;

/** What a new edition of a frozen report puts right, as it is typed. */
public record EditionForm(@Nullable String key, @Nullable String correction) {

    static final int LONGEST = 500;
}
