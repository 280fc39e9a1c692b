package se.arbetsro.platform.fault;

/** There is no such thing, or the viewer may not know of it: the answer is the same. */
public non-sealed class NotFound extends Fault {

    public NotFound() {
        this("platform.fault.notFound");
    }

    public NotFound(String messageKey, Object... arguments) {
        super(404, messageKey, arguments);
    }
}
