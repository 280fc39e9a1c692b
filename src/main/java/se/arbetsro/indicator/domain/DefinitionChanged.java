package se.arbetsro.indicator.domain;

import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed the words of the definition since they were opened. */
public final class DefinitionChanged extends Conflict {

    private final transient Definition current;

    DefinitionChanged(Definition current) {
        this.current = current;
    }

    public Definition current() {
        return current;
    }
}
