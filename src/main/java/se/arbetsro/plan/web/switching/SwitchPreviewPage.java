package se.arbetsro.plan.web.switching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.switching.Choice;
import se.arbetsro.plan.domain.switching.Fate;
import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What will happen when the change of version is carried out. */
public record SwitchPreviewPage(
        Shell shell,
        LocalPlanView plan,
        VersionRow to,
        List<SwitchQueries.Item> items,
        List<EditionRow> areas,
        Map<UUID, Choice> choices,
        @Nullable String why,
        long version,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(
                        shell.t("plan.localPlan.of", plan.unitName()),
                        "/local-plans/" + plan.id().value()),
                new Crumb(shell.t("plan.switch"), href()));
    }

    public String href() {
        return "/local-plans/" + plan.id().value() + "/switch";
    }

    private long with(Fate fate) {
        return items.stream()
                .map(item -> choices.get(item.id()))
                .filter(choice -> choice != null && choice.fate() == fate)
                .count();
    }

    public long undecided() {
        return items.stream().filter(item -> !choices.containsKey(item.id())).count();
    }

    public boolean ready() {
        return undecided() == 0 && (with(Fate.ENDED) == 0 || why != null);
    }

    public String lead() {
        return shell.t(
                "plan.switch.preview.lead",
                plan.versionKey(),
                to.key(),
                with(Fate.CARRIED),
                with(Fate.ENDED),
                with(Fate.LEFT));
    }

    /** What becomes of the plan itself. */
    public String ofPlan() {
        return with(Fate.LEFT) == 0
                ? shell.t("plan.switch.planEnds", plan.versionKey())
                : shell.t("plan.switch.planStays", plan.versionKey());
    }

    public String fate(SwitchQueries.Item item) {
        Choice choice = choices.get(item.id());
        if (choice == null) {
            return shell.t("plan.switch.notSaid");
        }
        return switch (choice.fate()) {
            case ENDED -> shell.t("plan.switch.end");
            case LEFT -> shell.t("plan.switch.leave");
            case CARRIED ->
                    areas.stream()
                            .filter(one -> one.areaId().equals(choice.area()))
                            .findFirst()
                            .map(one ->
                                    shell.t(
                                            "plan.switch.carry",
                                            PlanWords.area(shell, one.number(), one.shortName())))
                            .orElse("");
        };
    }

    public @Nullable String lang(SwitchQueries.Item item) {
        return PlanWords.lang(shell, item.lang());
    }

    public String kind(SwitchQueries.Item item) {
        return item.goal() ? shell.t("plan.goal") : shell.t("plan.activity");
    }
}
