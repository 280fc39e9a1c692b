package se.arbetsro.platform.fault;

/** Something that is needed does not answer now; trying again may help. */
public non-sealed class Unavailable extends Fault {

    public Unavailable() {
        this("platform.fault.unavailable");
    }

    public Unavailable(String messageKey, Object... arguments) {
        super(503, messageKey, arguments);
    }
}
