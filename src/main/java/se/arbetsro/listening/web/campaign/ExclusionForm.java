package se.arbetsro.listening.web.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/** Whom a campaign does not ask, as it is typed. */
public record ExclusionForm(
        @Nullable String version,
        @Nullable List<String> units,
        @Nullable List<String> occupations,
        @Nullable String months) {

    static ExclusionForm of(CampaignPlan plan, long version) {
        return new ExclusionForm(
                Long.toString(version),
                plan.withoutUnits().stream().map(unit -> unit.value().toString()).sorted().toList(),
                plan.withoutOccupations().stream().sorted().toList(),
                Integer.toString(plan.monthsEmployed()));
    }

    long seen() {
        return SeenVersion.of(version);
    }

    static List<String> all(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    /** The plan without these; empty with faults noted when it cannot be. */
    Optional<CampaignPlan> plan(CampaignPlan before, Set<UnitId> known, FormErrors errors) {
        Set<UnitId> left = new HashSet<>();
        for (String unit : all(units)) {
            known.stream().filter(one -> one.value().toString().equals(unit)).forEach(left::add);
        }
        if (left.contains(before.unit())) {
            errors.add("units", "listening.campaign.exclusions.everybody");
        }
        int employed = errors.whole("months", months, 0, CampaignPlan.MOST_MONTHS);
        return errors.any()
                ? Optional.empty()
                : Optional.of(before.without(left, new HashSet<>(all(occupations)), employed));
    }
}
