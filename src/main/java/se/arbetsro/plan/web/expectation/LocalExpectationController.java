package se.arbetsro.plan.web.expectation;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.expectation.Expectation;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.domain.expectation.ExpectationQueries;
import se.arbetsro.plan.domain.expectation.ExpectationService;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.plan.web.PlanMoment;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Where a local plan does otherwise than the plan says, and why. */
@Controller
class LocalExpectationController {

    private final LocalPlanQueries localPlans;
    private final ExpectationQueries queries;
    private final ExpectationService expectations;

    LocalExpectationController(
            LocalPlanQueries localPlans,
            ExpectationQueries queries,
            ExpectationService expectations) {
        this.localPlans = localPlans;
        this.queries = queries;
        this.expectations = expectations;
    }

    private LocalPlanView plan(LocalPlanId id) {
        return localPlans.find(id, null).orElseThrow(NotFound::new);
    }

    private ExpectationCell cell(LocalPlanView plan, String area, String line) {
        return queries.of(plan.planVersionId(), plan.id(), null).stream()
                .filter(cell -> cell.areaKey().equals(area) && cell.line().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/local-plans/{id}/expectations")
    Html list(Shell shell, @PathVariable LocalPlanId id) {
        LocalPlanView plan = localPlans.find(id, shell.asOf()).orElseThrow(NotFound::new);
        return Html.of(
                new LocalExpectationPage(
                        shell, plan, queries.of(plan.planVersionId(), id, PlanMoment.of(shell))));
    }

    @OfToday
    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/expectations/{area}/{line}")
    Html form(
            Shell shell,
            @PathVariable LocalPlanId id,
            @PathVariable String area,
            @PathVariable String line) {
        LocalPlanView plan = plan(id);
        ExpectationCell cell = cell(plan, area, line);
        return Html.of(page(shell, plan, cell, DeviationForm.of(cell), FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/expectations/{area}/{line}")
    Html deviate(
            Shell shell,
            @PathVariable LocalPlanId id,
            @PathVariable String area,
            @PathVariable String line,
            @ModelAttribute DeviationForm form) {
        LocalPlanView plan = plan(id);
        ExpectationCell cell = cell(plan, area, line);
        FormErrors errors = new FormErrors(shell);
        Expectation choice = form.choice(errors);
        String why = form.why(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, plan, cell, form, errors));
        }
        try {
            expectations.deviate(
                    id, cell.areaId(), cell.line(), form.deviation(), choice, why, shell.lang());
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, plan, form, cell(plan, area, line)));
        }
        return Html.redirect("/local-plans/" + id.value() + "/expectations")
                .saying(saying(choice, why));
    }

    private static String saying(@Nullable Expectation choice, @Nullable String why) {
        return choice != null && why == null
                ? "plan.expectation.savedWithoutReason"
                : "platform.saved";
    }

    private DeviationFormPage page(
            Shell shell,
            LocalPlanView plan,
            ExpectationCell cell,
            DeviationForm form,
            FormErrors errors) {
        return new DeviationFormPage(
                shell,
                plan,
                cell,
                form,
                queries.history(plan.id(), cell.areaId(), cell.line()),
                errors);
    }

    private static ConflictPage conflict(
            Shell shell, LocalPlanView plan, DeviationForm mine, ExpectationCell saved) {
        DeviationForm theirs = DeviationForm.of(saved);
        String address =
                "/local-plans/"
                        + plan.id().value()
                        + "/expectations/"
                        + saved.areaKey()
                        + "/"
                        + saved.line();
        return new ConflictPage(
                shell,
                address,
                address,
                0,
                shell.t("plan.somebody"),
                "",
                List.of(
                        Field.hidden("seen", theirs.seen()),
                        chosen(
                                shell,
                                "expectation",
                                shell.t("plan.expectation.here"),
                                mine.expectation(),
                                theirs.expectation(),
                                DeviationFormPage.choices(shell)),
                        text(
                                "reason",
                                shell.t("plan.expectation.reason"),
                                mine.reason(),
                                theirs.reason())));
    }
}
