package se.arbetsro.listening.key;

/** What is given was encrypted to another key or has been changed since. */
public final class Undecipherable extends Exception {

    Undecipherable(Exception cause) {
        super(cause);
    }
}
