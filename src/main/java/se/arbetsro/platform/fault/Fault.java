package se.arbetsro.platform.fault;

import java.util.List;

/**
 * A fact that keeps a request from being done and that its user is told in words: which message,
 * with which arguments, and as which HTTP status. What is not a {@code Fault} is a fault of ours.
 */
public abstract sealed class Fault extends RuntimeException
        permits NotFound, Forbidden, Conflict, Invalid, TooLarge, TooMany, Unavailable {

    private final int status;
    private final String messageKey;
    private final transient List<Object> arguments;

    Fault(int status, String messageKey, Object... arguments) {
        super(messageKey + List.of(arguments));
        this.status = status;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The HTTP status: 403, 404, 409, 413, 422, 429 or 503. */
    public int status() {
        return status;
    }

    /** The key of the message that tells the user what to do. */
    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
