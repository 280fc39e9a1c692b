package se.arbetsro.plan.web.indicatorset;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet.Followed;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What a version of the plan is followed by in a year.
 *
 * @param figuresOpen whether the viewer may read figures
 */
public record IndicatorSetPage(
        Shell shell,
        VersionRow version,
        IndicatorSet set,
        List<Integer> years,
        boolean figuresOpen,
        boolean editable)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(shell.in(version.title()), "/plans/" + version.key()));
    }

    public String path() {
        return "/plans/" + version.key() + "/indicators";
    }

    public List<NavigationFamily.Item> tabs() {
        return years.stream()
                .map(year ->
                        new NavigationFamily.Item(
                                year.toString(), path() + "?year=" + year, year == set.year()))
                .toList();
    }

    /** Where the set comes from, when it was not said for this very year. */
    public @Nullable String origin() {
        Integer said = set.said();
        if (said == null) {
            return shell.t("plan.indicators.notSaid");
        }
        return set.saidForThisYear() ? null : shell.t("plan.indicators.asIn", said.toString());
    }

    public String areas(Followed one) {
        return one.areas().stream().map(shell::in).collect(Collectors.joining(", "));
    }
}
