package se.arbetsro.platform.web;

import java.util.List;

/**
 * Somebody else saved first: field by field what I wrote, what they wrote, and a field in which to
 * choose or write anew; saved against the version that holds now.
 *
 * @param action where the form goes
 * @param back the page without my changes
 * @param version the version that holds now
 * @param savedBy who saved it
 * @param savedAt when, in words
 */
public record ConflictPage(
        Shell shell,
        String action,
        String back,
        long version,
        String savedBy,
        String savedAt,
        List<Field> fields)
        implements Page {

    /** One field that differs or not. Values are as a form sends them. */
    public record Field(String name, String label, String mine, String theirs, Kind kind) {

        /** How the field is written again. */
        public enum Kind {
            LINE,
            TEXT,
            HIDDEN
        }

        public boolean differs() {
            return !mine.equals(theirs);
        }
    }
}
