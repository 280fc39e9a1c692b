package se.arbetsro.listening.web.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Option;

/**
 * An item as a respondent meets it, in one language.
 *
 * @param field the name of its field: an answer is sent under it
 * @param lang the language of the prompt where it is not that of the page; null where it is
 * @param condition when it is to be answered, in words; null for always
 * @param options what there is to choose from, with the words for giving no answer last where one
 *     is chosen
 * @param places for an ordered choice the words of the first, second … place; empty otherwise
 * @param comment what invites to a comment; null for none
 * @param unit what a number counts; null for nothing
 * @param longest how many characters are taken in a text
 * @param askedIf the earlier item that decides whether it is asked; null when it is in any case
 */
public record AskedItem(
        String field,
        Kind kind,
        int number,
        String prompt,
        @Nullable String lang,
        @Nullable String help,
        @Nullable String condition,
        List<Option> options,
        List<String> places,
        boolean other,
        @Nullable String comment,
        @Nullable String unit,
        int longest,
        @Nullable AskedIf askedIf) {

    /** It is asked when one of these is chosen in another field. */
    public record AskedIf(String field, List<String> values) {

        public AskedIf {
            values = List.copyOf(values);
        }

        /** As an attribute holds them: keys have no blanks. */
        public String joined() {
            return String.join(" ", values);
        }
    }

    /** What the value of a field is when somebody wants to give no answer. */
    public static final String NO_ANSWER = "-";

    /** What the value of a field is when something else is written. */
    public static final String OTHER = "+";

    /** How it is shown. */
    public enum Kind {
        /** One of a list. */
        ONE,
        /** Any number or up to some of a list. */
        SEVERAL,
        /** Some of a list, in an order. */
        ORDERED,
        NUMBER,
        TEXT
    }

    /** The field in which something else is written. */
    public String otherField() {
        return field + ".other";
    }

    public String commentField() {
        return field + ".comment";
    }

    /** The field of a place, from 1. */
    public String placeField(int place) {
        return field + "." + place;
    }
}
