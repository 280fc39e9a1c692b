package se.arbetsro.indicator.domain.evidence;

import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.EvidenceId;
import se.arbetsro.platform.text.Text2;

/**
 * A study by others on what an indicator follows. Differs from the source of a figure, from which
 * the figure was taken, and from a figure: its own numbers follow another definition.
 *
 * @param indicatorName by its latest definition
 * @param version counts the changes
 */
public record Evidence(
        EvidenceId id, String indicatorKey, Text2 indicatorName, Content content, long version) {

    /**
     * What is told of it.
     *
     * @param publisher who stands behind it: an authority, a university
     * @param year in which it was published; null when that is not known
     * @param url where it can be read; null when nowhere
     * @param finding what it found, in our own words
     */
    public record Content(
            String title,
            String publisher,
            @Nullable Integer year,
            @Nullable String url,
            String finding) {}
}
