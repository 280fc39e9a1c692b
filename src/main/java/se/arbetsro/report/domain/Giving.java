package se.arbetsro.report.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.report.domain.contents.SectionKey;

/**
 * A section given to a writer.
 *
 * @param owner null for nobody
 * @param dueOn by when, that day included; null for the day of the whole report
 */
public record Giving(SectionKey key, @Nullable UUID owner, @Nullable LocalDate dueOn) {

    boolean differs(Section section) {
        return !java.util.Objects.equals(owner, section.ownerId())
                || !java.util.Objects.equals(dueOn, section.dueOn());
    }
}
