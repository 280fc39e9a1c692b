package se.arbetsro.organisation.domain;

import java.util.List;
import se.arbetsro.platform.text.Text2;

/**
 * A line of work, such as financial assistance. A unit carries out one or several; differs from a
 * plan area, which is what a plan wants to be worked with.
 *
 * @param rank where it stands among the others; small ones first
 * @param shortName for narrow columns
 * @param aliases other names by which imports recognise it
 */
public record ServiceLine(
        String key, int rank, Text2 name, String shortName, List<String> aliases, long version) {

    public ServiceLine {
        aliases = List.copyOf(aliases);
    }
}
