package se.arbetsro.indicator.register;

import java.time.LocalDate;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * One employment as the register counts it.
 *
 * @param endReason {@link EndReason#NOT_STATED} also while it goes on
 */
public record Spell(
        Person person,
        UnitId unit,
        String occupation,
        Form form,
        Validity valid,
        EndReason endReason) {

    boolean on(LocalDate day) {
        return valid.contains(day);
    }
}
