package se.arbetsro.platform.fault;

/** More was sent than is taken. */
public non-sealed class TooLarge extends Fault {

    public TooLarge() {
        this("platform.fault.tooLarge");
    }

    public TooLarge(String messageKey, Object... arguments) {
        super(413, messageKey, arguments);
    }
}
