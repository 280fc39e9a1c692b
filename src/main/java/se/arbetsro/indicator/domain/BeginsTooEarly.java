package se.arbetsro.indicator.domain;

import java.time.LocalDate;
import se.arbetsro.platform.fault.Invalid;

/** A definition would begin no later than the one that it takes over from. */
public final class BeginsTooEarly extends Invalid {

    BeginsTooEarly(LocalDate lastBegan) {
        super("indicator.definition.beginsTooEarly", lastBegan.toString());
    }
}
