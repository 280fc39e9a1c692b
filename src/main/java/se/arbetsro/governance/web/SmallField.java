package se.arbetsro.governance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/**
 * One question of a {@link SmallFormPage}.
 *
 * @param longest of a text, in characters
 * @param options of a choice; empty of other kinds
 */
public record SmallField(
        Kind kind,
        String name,
        String label,
        @Nullable String hint,
        String value,
        int longest,
        boolean optional,
        List<Option> options) {

    public enum Kind {
        LINE,
        TEXT,
        DAY,
        /** One of few, all of them shown. */
        RADIOS,
        CHOICE,
        /** Any number of some; the value has them with commas between. */
        BOXES
    }

    public static SmallField line(String name, String label, @Nullable String value, int longest) {
        return new SmallField(
                Kind.LINE, name, label, null, shown(value), longest, false, List.of());
    }

    public static SmallField text(String name, String label, @Nullable String value, int longest) {
        return new SmallField(
                Kind.TEXT, name, label, null, shown(value), longest, false, List.of());
    }

    public static SmallField day(String name, String label, @Nullable String value) {
        return new SmallField(Kind.DAY, name, label, null, shown(value), 0, false, List.of());
    }

    public static SmallField radios(
            String name, String label, @Nullable String value, List<Option> options) {
        return new SmallField(Kind.RADIOS, name, label, null, shown(value), 0, false, options);
    }

    public static SmallField choice(
            String name, String label, @Nullable String value, List<Option> options) {
        return new SmallField(Kind.CHOICE, name, label, null, shown(value), 0, false, options);
    }

    public static SmallField boxes(
            String name, String label, List<String> values, List<Option> options) {
        return new SmallField(
                Kind.BOXES, name, label, null, String.join(",", values), 0, false, options);
    }

    /** What is ticked. */
    public List<String> values() {
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    public SmallField hinted(String text) {
        return new SmallField(kind, name, label, text, value, longest, optional, options);
    }

    /** The same, which may be left out. */
    public SmallField mayBeEmpty() {
        return new SmallField(kind, name, label, hint, value, longest, true, options);
    }

    /** The same question with what is written now and what is saved. */
    ConflictPage.Field beside(Shell shell, SmallField saved) {
        return switch (kind) {
            case LINE, DAY -> ConflictPage.Field.line(name, label, value, saved.value);
            case TEXT -> ConflictPage.Field.text(name, label, value, saved.value);
            case RADIOS, CHOICE, BOXES ->
                    ConflictPage.Field.chosen(shell, name, label, value, saved.value, options);
        };
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }
}
