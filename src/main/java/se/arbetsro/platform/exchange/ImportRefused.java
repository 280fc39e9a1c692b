package se.arbetsro.platform.exchange;

import se.arbetsro.platform.fault.Invalid;

/** A file has errors; nothing of it was taken in. */
public final class ImportRefused extends Invalid {

    private final int errors;

    ImportRefused(int errors) {
        super("platform.import.refused", errors);
        this.errors = errors;
    }

    public int errors() {
        return errors;
    }
}
