package se.arbetsro.indicator.domain;

import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.platform.fault.Conflict;

/** There is an indicator of that key. */
public final class KeyTaken extends Conflict {

    KeyTaken(IndicatorKey key) {
        super("indicator.keyTaken", key.value());
    }
}
