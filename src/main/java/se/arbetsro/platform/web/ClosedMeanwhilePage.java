package se.arbetsro.platform.web;

import java.util.List;

/**
 * Somebody ended, froze or submitted what I was writing on: field by field what I wrote beside what
 * stands, to take along. Differs from {@link ConflictPage} in that nothing can be saved here.
 *
 * @param why what happened, and what can be done about it
 * @param back the page of what was closed
 * @param fields those that differ
 */
public record ClosedMeanwhilePage(
        Shell shell,
        String why,
        String back,
        String savedBy,
        String savedAt,
        List<ConflictPage.Field> fields)
        implements Page {

    public ClosedMeanwhilePage {
        fields = List.copyOf(fields);
    }
}
