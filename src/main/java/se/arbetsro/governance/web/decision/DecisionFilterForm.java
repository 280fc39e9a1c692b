package se.arbetsro.governance.web.decision;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionFilter;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.search.SearchWords;

/**
 * What narrows the list of decisions, as it stands in the address.
 *
 * @param q words of the title or the text, or a registry number
 * @param from the first day that is wanted
 * @param to the last
 */
public record DecisionFilterForm(
        @Nullable String q,
        @Nullable UnitId unit,
        @Nullable BodyId body,
        @Nullable String from,
        @Nullable String to) {

    public boolean isFiltered() {
        return (q != null && !q.isBlank())
                || unit != null
                || body != null
                || Typing.day(from) != null
                || Typing.day(to) != null;
    }

    public String unitValue() {
        return unit == null ? "" : unit.value().toString();
    }

    public String bodyValue() {
        return body == null ? "" : body.value().toString();
    }

    DecisionFilter filter() {
        return new DecisionFilter(
                body,
                unit,
                Typing.day(from),
                Typing.day(to),
                q == null || q.isBlank() ? null : new SearchWords(q).like());
    }
}
