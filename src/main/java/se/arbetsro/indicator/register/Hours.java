package se.arbetsro.indicator.register;

import java.time.YearMonth;
import se.arbetsro.organisation.UnitId;

/**
 * The time of one person in one unit and month, in hundredths of an hour.
 *
 * @param occupation the last one there in the month
 * @param ordinary agreed time less unpaid leave
 * @param sick absence through illness
 * @param lasting what of that belongs to {@link SickLeave#LASTING_DAYS} days in sequence or more
 */
public record Hours(
        Person person,
        UnitId unit,
        String occupation,
        YearMonth month,
        long ordinary,
        long agreed,
        long sick,
        long lasting) {}
