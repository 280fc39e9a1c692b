package se.arbetsro.assessment.domain.round;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.time.Validity;

/**
 * What is decided about a round.
 *
 * @param periodCode what the analysis is about, by the code of a {@link Period}
 * @param days the days of that period, by which rounds follow each other
 * @param dueOn the last day on which a confirmed analysis is in time
 */
public record RoundContent(
        @Embedded.Empty(prefix = "name_") Text2 name,
        @Column("period") String periodCode,
        Validity days,
        LocalDate dueOn) {

    public static RoundContent of(Text2 name, Period period, LocalDate dueOn) {
        return new RoundContent(name, period.code(), period.days(), dueOn);
    }

    public Period period() {
        return Period.of(periodCode);
    }
}
