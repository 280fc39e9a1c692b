package se.arbetsro.indicator.web.observation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.platform.fault.Invalid;

/**
 * One step with a figure, as it was sent.
 *
 * @param version the revision that was seen
 * @param next what it is to become
 * @param note what was found when it goes on
 * @param why why it goes back
 * @param nobodyRecognised ticked when somebody has looked again at a note that may tell of a person
 */
record ObservationStepForm(
        @Nullable String version,
        @Nullable String next,
        @Nullable String note,
        @Nullable String why,
        @Nullable String nobodyRecognised) {

    Status status() {
        return Stream.of(Status.values())
                .filter(one -> one.name().equals(next))
                .findFirst()
                .orElseThrow(Invalid::new);
    }

    int revision() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
