package se.arbetsro.plan.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.expectation.Expectation;
import se.arbetsro.plan.domain.expectation.ExpectationContent;
import se.arbetsro.plan.domain.expectation.ExpectationService;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.demo.SampleData;

/**
 * That two case workers are wished for in nearly all cases about children and only in some about
 * elderly people is what V190618 says. That the plan of 2024 keeps it within its first area, and
 * that some districts do otherwise, is invented.
 */
@Component
class ExpectationSample implements SampleData {

    private static final String CHILDREN = "children-and-youth";
    private static final String ELDERLY = "elderly";
    private static final ExpectationContent NEARLY_ALL =
            new ExpectationContent(
                    Expectation.EXPECTED,
                    "Två handläggare i nästan alla ärenden.",
                    "Two case workers in nearly all cases.");
    private static final ExpectationContent SOME =
            new ExpectationContent(
                    Expectation.WHERE_IT_FITS,
                    "Två handläggare i en del ärenden.",
                    "Two case workers in some cases.");

    private final PlanQueries plans;
    private final LocalPlanQueries localPlans;
    private final ExpectationService expectations;

    ExpectationSample(
            PlanQueries plans, LocalPlanQueries localPlans, ExpectationService expectations) {
        this.plans = plans;
        this.localPlans = localPlans;
        this.expectations = expectations;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void load() {
        EditionRow first = plans.edition("V190618", "co-handling").orElse(null);
        EditionRow present = plans.edition("2024", "good-work-situation").orElse(null);
        VersionRow version = plans.version("2024").orElse(null);
        if (first == null || present == null || version == null) {
            return;
        }
        for (EditionRow area : List.of(first, present)) {
            expectations.expect(area.versionId(), area.areaId(), CHILDREN, 0, NEARLY_ALL);
            expectations.expect(area.versionId(), area.areaId(), ELDERLY, 0, SOME);
        }
        List<LocalPlanQueries.LocalPlanRow> all =
                localPlans.list(
                        new LocalPlanQueries.LocalPlanFilter(version.id(), null), null, 200, 0);
        deviate(all, "Farsta", present, ELDERLY, "Vi har bytt till par i alla nya ärenden.");
        deviate(all, "Kungsholmen", present, ELDERLY, null);
        deviate(
                all,
                "Skärholmen",
                present,
                ELDERLY,
                "Efter två hot förra året går vi alltid två på första besöket.");
    }

    private void deviate(
            List<LocalPlanQueries.LocalPlanRow> all,
            String district,
            EditionRow area,
            String line,
            @Nullable String reason) {
        all.stream()
                .filter(plan -> plan.unitName().startsWith(district))
                .map(LocalPlanQueries.LocalPlanRow::id)
                .findFirst()
                .ifPresent((LocalPlanId plan) ->
                        expectations.deviate(
                                plan,
                                area.areaId(),
                                line,
                                null,
                                Expectation.EXPECTED,
                                reason,
                                "sv"));
    }
}
