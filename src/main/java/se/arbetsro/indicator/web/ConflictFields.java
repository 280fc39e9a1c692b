package se.arbetsro.indicator.web;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.ConflictPage.Field;

/** The fields of a page that compares what two have typed. */
public final class ConflictFields {

    private ConflictFields() {}

    public static Field line(
            String name, String label, @Nullable String mine, @Nullable String theirs) {
        return new Field(name, label, orEmpty(mine), orEmpty(theirs), Field.Kind.LINE);
    }

    /** Text of several lines. */
    public static Field text(
            String name, String label, @Nullable String mine, @Nullable String theirs) {
        return new Field(name, label, orEmpty(mine), orEmpty(theirs), Field.Kind.TEXT);
    }

    /** What is not compared, and goes along as it was typed. */
    public static Field hidden(String name, @Nullable String mine) {
        return new Field(name, name, orEmpty(mine), orEmpty(mine), Field.Kind.HIDDEN);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
