package se.arbetsro.plan.web.indicatorset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet.Followed;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * What a plan is to be followed by, as it is ticked.
 *
 * @param indicators keys of those that were ticked
 */
public record IndicatorSetForm(@Nullable String version, @Nullable List<String> indicators) {

    static IndicatorSetForm of(IndicatorSet set) {
        return new IndicatorSetForm(
                Long.toString(set.version()), set.chosen().stream().map(Followed::key).toList());
    }

    long seen() {
        return SeenVersion.of(version);
    }

    List<String> chosen() {
        return indicators == null ? List.of() : indicators;
    }

    void check(FormErrors errors, List<Followed> known) {
        if (chosen().isEmpty()) {
            errors.add("indicators", "plan.indicators.none");
        } else if (!known.stream().map(Followed::key).toList().containsAll(chosen())) {
            errors.add("indicators", "platform.form.choice");
        }
    }
}
