package se.arbetsro.platform.fault;

/** The viewer may know of it but not do this to it. */
public non-sealed class Forbidden extends Fault {

    public Forbidden() {
        this("platform.fault.forbidden");
    }

    public Forbidden(String messageKey, Object... arguments) {
        super(403, messageKey, arguments);
    }
}
