package se.arbetsro.plan.sample;

import org.springframework.stereotype.Component;
import se.arbetsro.plan.domain.lens.LensService;
import se.arbetsro.plan.domain.lens.StandardLens;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.demo.SampleData;

/**
 * The lenses of the plan, in our own words: three in V190618, and the child perspective with them
 * in 2024. That the later version asks for it is invented.
 */
@Component
class LensSample implements SampleData {

    private static final String ADDED = "child-perspective";

    private final PlanQueries plans;
    private final LensService lenses;

    LensSample(PlanQueries plans, LensService lenses) {
        this.plans = plans;
        this.lenses = lenses;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load() {
        VersionRow first = plans.version("V190618").orElse(null);
        VersionRow present = plans.version("2024").orElse(null);
        if (first == null || present == null) {
            return;
        }
        StandardLens.all().stream()
                .filter(lens -> !lens.key().equals(ADDED))
                .forEach(lens -> lenses.add(first.id(), lens.key(), lens.kind(), lens.content()));
        lenses.copy(first.id(), present.id());
        lenses.addStandard(present.id());
    }
}
