package se.arbetsro.plan.domain.practice;

import java.time.LocalDate;
import java.util.List;
import se.arbetsro.plan.ActivityId;

/** A new way of working with the answers so far, entered from outside. */
public record PracticeEntry(ActivityId activity, PracticeContent content, List<Use> uses) {

    public PracticeEntry {
        uses = List.copyOf(uses);
    }

    /**
     * @param share in percent
     */
    public record Use(LocalDate on, int share, String words) {}
}
