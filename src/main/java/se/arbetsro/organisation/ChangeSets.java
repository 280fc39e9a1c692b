package se.arbetsro.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** Begins change sets for modules in which it is decided that units shall merge, split or move. */
public interface ChangeSets {

    /**
     * Begins an empty draft, which is filled and carried out on the pages of change sets.
     *
     * @param effectiveOn the first day on which the change will hold
     * @param reason at most 300 characters; a longer one is cut
     * @return the id of the change set
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not change units
     */
    UUID draft(LocalDate effectiveOn, String reason);
}
