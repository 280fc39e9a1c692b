package se.arbetsro.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is written about an activity, by whoever adds or changes it. Where it belongs and how far it
 * has come are no part of it.
 *
 * @param lang the language that it is written in: {@code sv} or {@code en}
 * @param serviceLines keys of the service lines that it concerns; empty when it concerns all
 * @param startOn the first day; null when it is not settled
 * @param dueOn the last day, on which it is still in time
 * @param cityWide whether it is an activity of the plan for the whole municipality
 * @param link where the work is done when that is another system; null when it is done here
 */
public record ActivityContent(
        String title,
        @Nullable String description,
        String lang,
        List<String> serviceLines,
        @Embedded.Empty(prefix = "responsible_") Responsible responsible,
        @Nullable LocalDate startOn,
        LocalDate dueOn,
        @Nullable Effort effort,
        boolean cityWide,
        @Embedded.Nullable(prefix = "link_") @Nullable WorkLink link) {

    public ActivityContent {
        serviceLines = serviceLines.stream().distinct().sorted().toList();
    }

    /** In Swedish, local, with no more than what each activity has. */
    public static ActivityContent of(String title, Responsible responsible, LocalDate dueOn) {
        return new ActivityContent(
                title, null, "sv", List.of(), responsible, null, dueOn, null, false, null);
    }
}
