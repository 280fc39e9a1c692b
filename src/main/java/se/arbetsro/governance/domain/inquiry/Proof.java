package se.arbetsro.governance.domain.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a demand was met and what shows it: both or none. */
record Proof(@Nullable LocalDate metOn, @Nullable String evidence) {

    static final Proof NONE = new Proof(null, null);
}
