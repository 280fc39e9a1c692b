package se.arbetsro.organisation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;

/**
 * What someone is employed or engaged as. Differs from a role, which says what someone may see and
 * do here.
 *
 * @param employed false for those who are hired in or on placement
 * @param caseWorker whether they exercise authority in cases
 * @param inTurnover whether they count in the published staff turnover
 * @param aliases other names by which imports recognise it
 */
public record Occupation(
        String key,
        int rank,
        Text2 name,
        boolean employed,
        boolean caseWorker,
        boolean inTurnover,
        @Nullable Text2 note,
        List<String> aliases,
        long version) {

    public Occupation {
        aliases = List.copyOf(aliases);
    }
}
