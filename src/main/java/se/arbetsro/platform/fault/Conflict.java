package se.arbetsro.platform.fault;

/** Another state holds now than the one that the request was made for. */
public non-sealed class Conflict extends Fault {

    public Conflict() {
        this("platform.fault.conflict");
    }

    public Conflict(String messageKey, Object... arguments) {
        super(409, messageKey, arguments);
    }
}
