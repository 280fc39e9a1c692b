package se.arbetsro.governance.domain.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When nothing more was to be done about an inquiry, and why; null while something is. */
record Ending(@Nullable LocalDate closedOn, @Nullable String closedNote) {

    static final Ending NONE = new Ending(null, null);
}
