package se.arbetsro.indicator.domain.reporting;

import java.time.LocalDate;
import java.util.List;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * What is decided about a round of reporting.
 *
 * @param period what all its figures are about
 * @param dueOn the last day on which a figure is in time
 * @param indicators keys of what is reported
 * @param units the parts of the municipality that take part, each with what lies below it
 */
public record ReportingRoundContent(
        Text2 name, Period period, LocalDate dueOn, List<String> indicators, List<UnitId> units) {

    public ReportingRoundContent {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
    }
}
