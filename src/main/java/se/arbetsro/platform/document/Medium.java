package se.arbetsro.platform.document;

import org.jspecify.annotations.Nullable;

/** Where HTML is read. */
enum Medium {
    /** A page of the site: tables scroll, the figures of a chart fold away. */
    PAGE,
    /** A file of its own: as a page, but it leads nowhere within the site. */
    FILE,
    /** Paper: nothing scrolls or folds. */
    PAPER;

    /** For attributes that help on a screen alone. */
    @Nullable String onScreen(String value) {
        return this == PAPER ? null : value;
    }

    /** For attributes that the renderer of paper reads. */
    @Nullable String onPaper(String value) {
        return this == PAPER ? value : null;
    }

    /** The address if it leads there from here. */
    @Nullable String address(@Nullable String link) {
        return this == PAGE ? link : Links.fromFile(link);
    }
}
