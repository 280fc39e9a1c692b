package se.arbetsro.governance.domain.making;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a check point.
 *
 * @param what what is to be looked at
 * @param doneOn when it was; null until then
 * @param note what was found; null until then
 */
public record CheckPointContent(
        LocalDate dueOn,
        String what,
        @Nullable LocalDate doneOn,
        @Nullable String note,
        String lang) {}
