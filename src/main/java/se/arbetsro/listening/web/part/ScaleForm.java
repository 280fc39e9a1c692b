package se.arbetsro.listening.web.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.web.instrument.TypedWords;
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

    static ScaleForm empty(String key) {
        return new ScaleForm(key, null, "");
    }

    static ScaleForm of(Scale scale, long revision) {
        return new ScaleForm(
                null,
                Long.toString(revision),
                scale.labels().stream().map(Words::sv).collect(Collectors.joining("\n")));
    }

    long seen() {
        return SeenVersion.of(version);
    }

    /**
     * The scale as typed; empty with faults noted when it cannot be.
     *
     * @param before the scale that is changed; null for a new one
     */
    Optional<Scale> scale(@Nullable Scale before, FormErrors errors) {
        List<String> lines =
                TypedWords.lines(errors.optionalText("labels", labels, Instrument.LONGEST_TEXT));
        if (lines.size() < Scale.FEWEST_VALUES || lines.size() > Scale.MOST_VALUES) {
            errors.add(
                    "labels",
                    "listening.instrument.fault.scaleValues",
                    Scale.FEWEST_VALUES,
                    Scale.MOST_VALUES);
        }
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(
                before == null
                        ? new Scale("new", TypedWords.labels(List.of(), lines))
                        : new Scale(before.key(), TypedWords.labels(before.labels(), lines)));
    }
}
