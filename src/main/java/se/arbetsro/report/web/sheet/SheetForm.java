package se.arbetsro.report.web.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;

/**
 * What is wanted on the page, as it stands in its address.
 *
 * @param names sent when people are to be named
 * @param since from which day on what is done is told
 */
public record SheetForm(@Nullable String names, @Nullable String since) {

    boolean named() {
        return "true".equals(names);
    }

    LocalDate from(FormErrors errors) {
        LocalDate today = errors.shell().today();
        LocalDate day = errors.optionalDate("since", since);
        return day == null || day.isAfter(today) ? today.minusMonths(3) : day;
    }
}
