package se.arbetsro.platform.fault;

/** What was sent cannot be used, and is not about a single field of a form. */
public non-sealed class Invalid extends Fault {

    public Invalid() {
        this("platform.fault.invalid");
    }

    public Invalid(String messageKey, Object... arguments) {
        super(422, messageKey, arguments);
    }
}
