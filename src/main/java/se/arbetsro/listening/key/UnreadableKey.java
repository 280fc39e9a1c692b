package se.arbetsro.listening.key;

/** The file of a key was wrapped by another secret, is of another campaign or damaged. */
public final class UnreadableKey extends Exception {

    UnreadableKey(Exception cause) {
        super(cause);
    }
}
