package se.arbetsro.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The answer of a page handler: a view with a status, or a way onward after something was done,
 * with a message that the next page shows once.
 */
public record Html(
        HttpStatus status,
        @Nullable View view,
        @Nullable String location,
        @Nullable String message,
        List<Object> arguments,
        @Nullable Undo undo) {

    public static Html of(View view) {
        return new Html(HttpStatus.OK, view, null, null, List.of(), null);
    }

    /** The same page again with what was typed and what is wrong with it. */
    public static Html invalid(View view) {
        return new Html(HttpStatus.UNPROCESSABLE_CONTENT, view, null, null, List.of(), null);
    }

    /** Somebody else was faster: the page that shows both texts. */
    public static Html conflict(View view) {
        return new Html(HttpStatus.CONFLICT, view, null, null, List.of(), null);
    }

    /** On to a page of ours, as the answer to something done. */
    public static Html redirect(String location) {
        return new Html(HttpStatus.SEE_OTHER, null, location, null, List.of(), null);
    }

    /** Elsewhere for now, since what was asked for cannot be done; {@link #saying} tells why. */
    public static Html instead(String location) {
        return new Html(HttpStatus.FOUND, null, location, null, List.of(), null);
    }

    /** The same, saying on arrival what was done or why it cannot be. */
    public Html saying(String messageKey, Object... messageArguments) {
        return new Html(status, view, location, messageKey, List.of(messageArguments), undo);
    }

    /** How what is said on arrival is meant. */
    Tone tone() {
        return status == HttpStatus.FOUND ? Tone.INFO : Tone.GOOD;
    }

    /** The same, offering beside what is said to take it back for half a minute. */
    public Html undoable(Undo by) {
        return new Html(status, view, location, message, arguments, by);
    }
}
