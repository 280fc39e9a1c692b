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

    /**
     * One field that differs or not. Values are as a form sends them.
     *
     * @param options what there is to choose among; empty for what is written freely
     */
    public record Field(
            String name,
            String label,
            String mine,
            String theirs,
            Kind kind,
            List<Option> options) {

        public Field {
            options = List.copyOf(options);
        }

        public Field(String name, String label, String mine, String theirs, Kind kind) {
            this(name, label, mine, theirs, kind, List.of());
        }

        /** One that is chosen among few. */
        public static Field choice(
                String name, String label, String mine, String theirs, List<Option> options) {
            return new Field(name, label, mine, theirs, Kind.CHOICE, options);
        }

        /** A value as people read it. */
        public String words(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(value);
        }

        /** How the field is written again. */
        public enum Kind {
            LINE,
            TEXT,
            CHOICE,
            HIDDEN
        }

        public boolean differs() {
            return !mine.equals(theirs);
        }
    }
}
