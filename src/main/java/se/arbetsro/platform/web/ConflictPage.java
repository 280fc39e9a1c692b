package se.arbetsro.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

        /**
         * One that is chosen from a longer list, or several of it with commas between: told only
         * where the two have chosen differently, and then between the two.
         *
         * @param known what there is to choose from, for the words
         */
        public static Field chosen(
                Shell shell,
                String name,
                String label,
                @Nullable String mine,
                @Nullable String theirs,
                List<Option> known) {
            String my = asSaved(mine);
            String their = asSaved(theirs);
            return my.equals(their)
                    ? hidden(name, my)
                    : choice(
                            name,
                            label,
                            my,
                            their,
                            List.of(
                                    Option.of(my, words(shell, my, known)),
                                    Option.of(their, words(shell, their, known))));
        }

        private static String words(Shell shell, String values, List<Option> known) {
            return values.isEmpty() && known.stream().noneMatch(one -> one.value().isEmpty())
                    ? shell.t("platform.closed.nothing")
                    : Arrays.stream(values.split(","))
                            .map(value ->
                                    known.stream()
                                            .filter(option -> option.value().equals(value))
                                            .map(Option::label)
                                            .findFirst()
                                            .orElse(value))
                            .collect(Collectors.joining(", "));
        }

        /** A box that is ticked, which sends {@code true}, or not; told where they differ. */
        public static Field ticked(
                Shell shell,
                String name,
                String label,
                @Nullable String mine,
                @Nullable String theirs) {
            return chosen(
                    shell,
                    name,
                    label,
                    mine,
                    theirs,
                    List.of(
                            Option.of("true", shell.t("platform.conflict.ticked")),
                            Option.of("", shell.t("platform.conflict.notTicked"))));
        }

        /** The language that something is written in; told where they differ. */
        public static Field language(Shell shell, @Nullable String mine, @Nullable String theirs) {
            return chosen(
                    shell,
                    "lang",
                    shell.t("platform.conflict.language"),
                    mine,
                    theirs,
                    List.of(
                            Option.of("sv", shell.t("platform.language.sv")),
                            Option.of("en", shell.t("platform.language.en"))));
        }

        /**
         * What no form can change once it is there, such as a key; it goes along as it was typed.
         */
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
