package se.arbetsro.listening.web.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * A scale as it is typed in Swedish.
 *
 * @param key makes adding happen once
 * @param version the revision that was seen
 * @param labels one a line, the lowest value first
 */
public record ScaleForm(@Nullable String key, @Nullable String version, @Nullable String labels) {

    static ScaleForm of(@Nullable String key, @Nullable Scale scale, long revision) {
        return new ScaleForm(
                key,
                Long.toString(revision),
                scale == null
                        ? ""
                        : scale.labels().stream().map(Words::sv).collect(Collectors.joining("\n")));
    }

    long seen() {
        return SeenVersion.of(version);
    }

    /** The scale as the form has it; empty with faults noted when it cannot be. */
    Optional<Scale> scale(String scaleKey, @Nullable Scale before, FormErrors errors) {
        List<String> lines =
                TypedWords.lines(errors.optionalText("labels", labels, Instrument.LONGEST_TEXT));
        if (lines.size() < Scale.FEWEST_VALUES || lines.size() > Scale.MOST_VALUES) {
            errors.add(
                    "labels",
                    "listening.instrument.fault.scaleValues",
                    Scale.FEWEST_VALUES,
                    Scale.MOST_VALUES);
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(
                        new Scale(
                                scaleKey,
                                TypedWords.labels(
                                        before == null ? List.of() : before.labels(), lines)));
    }
}
