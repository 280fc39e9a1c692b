package se.arbetsro.platform.fault;

/** Too many tries in too short a time; later ones are welcome. */
public non-sealed class TooMany extends Fault {

    public TooMany() {
        this("platform.fault.tooMany");
    }

    public TooMany(String messageKey, Object... arguments) {
        super(429, messageKey, arguments);
    }
}
