package se.arbetsro.listening.key;

/** An answer was encrypted to another key, or has been changed since. */
public final class UnreadableAnswer extends Exception {

    UnreadableAnswer(Exception cause) {
        super(cause);
    }
}
