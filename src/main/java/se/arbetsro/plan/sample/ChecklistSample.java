package se.arbetsro.plan.sample;

import org.springframework.stereotype.Component;
import se.arbetsro.plan.domain.checklist.ChecklistItemService;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.demo.SampleData;

/**
 * The gender equality checklist of V190618, whose first appendix has three questions and thirteen
 * lines, in our own words. That the plan of 2024 asks the same is invented: its appendix is not
 * known.
 */
@Component
class ChecklistSample implements SampleData {

    private final PlanQueries plans;
    private final ChecklistItemService items;

    ChecklistSample(PlanQueries plans, ChecklistItemService items) {
        this.plans = plans;
        this.items = items;
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
        items.addStandard(first.id());
        items.copy(first.id(), present.id());
    }
}
