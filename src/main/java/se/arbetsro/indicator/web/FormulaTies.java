package se.arbetsro.indicator.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.derived.Derivations;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.platform.web.Shell;

/**
 * What an indicator has to do with others through formulas.
 *
 * @param latestHref how the latest figure was worked out; null where there is none
 * @param newer what is to be done about terms that have begun to mean something else
 */
public record FormulaTies(
        List<Tie> terms, List<Tie> usedIn, List<String> newer, @Nullable String latestHref) {

    /** An indicator at the other end of a formula. */
    public record Tie(String href, String name) {}

    /**
     * @param current by indicator, the definitions of the day
     */
    static FormulaTies of(
            Shell shell, Derivations.Ties ties, Map<String, Definition> current, Series series) {
        return new FormulaTies(
                ties.terms().stream().map(one -> tie(shell, one)).toList(),
                ties.usedIn().stream().map(one -> tie(shell, one)).toList(),
                ties.terms().stream()
                        .filter(one -> isOlder(one, current.get(one.indicatorKey())))
                        .map(one -> shell.t("indicator.terms.newer", shell.in(one.name())))
                        .toList(),
                ties.terms().isEmpty()
                        ? null
                        : series.latest()
                                .map(point -> "/observations/" + point.id().value() + "/terms")
                                .orElse(null));
    }

    private static boolean isOlder(Definition one, @Nullable Definition now) {
        return now != null && one.number() < now.number();
    }

    private static Tie tie(Shell shell, Definition definition) {
        return new Tie("/indicators/" + definition.indicatorKey(), shell.in(definition.name()));
    }
}
