package se.arbetsro.platform.command;

/** A command was called in a way that it cannot be; its usage is shown. */
public class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
