package se.arbetsro.platform.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person is told when a job is over.
 *
 * @param arguments strings, numbers and texts in two languages
 * @param location a page of ours to go on to; null when there is none
 */
public record JobEnd(String messageKey, List<Object> arguments, @Nullable String location) {

    public static JobEnd at(String location, String messageKey, Object... arguments) {
        return new JobEnd(messageKey, List.of(arguments), location);
    }

    public static JobEnd of(String messageKey, Object... arguments) {
        return new JobEnd(messageKey, List.of(arguments), null);
    }
}
