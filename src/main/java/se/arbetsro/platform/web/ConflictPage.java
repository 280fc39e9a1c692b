package se.arbetsro.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * Both texts where nothing can be saved any more.
     *
     * @param why in words, with the way to go instead
     */
    public ClosedMeanwhilePage closed(String why) {
        return new ClosedMeanwhilePage(
                shell,
                why,
                back,
                savedBy,
                savedAt,
                fields.stream()
                        .filter(field -> field.kind() != Field.Kind.HIDDEN && field.differs())
                        .toList());
    }

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

        private static Field of(
                String name,
                String label,
                @Nullable String mine,
                @Nullable String theirs,
                Kind kind,
                List<Option> options) {
            return new Field(name, label, asSaved(mine), asSaved(theirs), kind, options);
        }

        /** Browsers send other line ends than are saved; that is no difference. */
        private static String asSaved(@Nullable String typed) {
            return typed == null ? "" : typed.replace("\r\n", "\n").strip();
        }

        /** One that is written on one line. */
        public static Field line(
                String name, String label, @Nullable String mine, @Nullable String theirs) {
            return of(name, label, mine, theirs, Kind.LINE, List.of());
        }

        /** Text of several lines. */
        public static Field text(
                String name, String label, @Nullable String mine, @Nullable String theirs) {
            return of(name, label, mine, theirs, Kind.TEXT, List.of());
        }

        /** One that is chosen among few. */
        public static Field choice(
                String name,
                String label,
                @Nullable String mine,
                @Nullable String theirs,
                List<Option> options) {
            return of(name, label, mine, theirs, Kind.CHOICE, options);
        }

        /** What is not compared, and goes along as it was typed. */
        public static Field hidden(String name, @Nullable String mine) {
            return of(name, "", mine, mine, Kind.HIDDEN, List.of());
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
