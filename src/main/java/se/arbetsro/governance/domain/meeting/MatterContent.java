package se.arbetsro.governance.domain.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a matter is about, as it stands on the agenda.
 *
 * @param position where it stands among the others, from 1
 * @param about the address in the program of what it is about, such as a goal or a report
 * @param tasks whether it goes through the tasks that are not done
 */
public record MatterContent(
        int position,
        String heading,
        @Nullable String text,
        @Nullable String about,
        boolean tasks,
        String lang) {}
