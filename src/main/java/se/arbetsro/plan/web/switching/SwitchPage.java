package se.arbetsro.plan.web.switching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What shall become of each goal and activity of a local plan under a new version.
 *
 * @param ways by the lineage, where each area went, the heaviest way first
 * @param chosen what each thing shall become, as its field says it; empty where nobody has said and
 *     the lineage does not decide
 * @param version of the draft; 0 while there is none
 */
public record SwitchPage(
        Shell shell,
        LocalPlanView plan,
        VersionRow to,
        List<SwitchQueries.Item> items,
        List<EditionRow> areas,
        Map<AreaId, List<AreaId>> ways,
        Map<String, String> chosen,
        String why,
        long version,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(
                        shell.t("plan.localPlan.of", plan.unitName()),
                        "/local-plans/" + plan.id().value()));
    }

    public String href() {
        return "/local-plans/" + plan.id().value() + "/switch";
    }

    public String lead() {
        long open = items.stream().filter(item -> chosen(item).isEmpty()).count();
        return shell.t("plan.switch.lead", plan.versionKey(), to.key(), items.size(), open);
    }

    public String field(SwitchQueries.Item item) {
        return SwitchForm.field(item.id());
    }

    public String chosen(SwitchQueries.Item item) {
        return chosen.getOrDefault(item.id().toString(), "");
    }

    public String label(SwitchQueries.Item item) {
        return shell.t("plan.switch.fateOf", item.title());
    }

    /** From which area, and what goes along. */
    public String hint(SwitchQueries.Item item) {
        String area =
                PlanWords.area(
                        shell, item.areaNumber(), new Text2(item.areaNameSv(), item.areaNameEn()));
        return shell.t(
                "plan.switch.item",
                area,
                item.unitName(),
                shell.date(item.due()),
                item.followers());
    }

    public @Nullable String lang(SwitchQueries.Item item) {
        return PlanWords.lang(shell, item.lang());
    }

    /** The areas of the new version, where the lineage leads first; then to end it or leave it. */
    public List<Option> fates(SwitchQueries.Item item) {
        Map<AreaId, EditionRow> known = new HashMap<>();
        areas.forEach(one -> known.put(one.areaId(), one));
        List<Option> options = new ArrayList<>();
        List<AreaId> led = ways.getOrDefault(item.areaId(), List.of());
        for (AreaId area : led) {
            EditionRow edition = known.get(area);
            if (edition != null) {
                options.add(
                        Option.of(
                                SwitchForm.CARRY + edition.areaKey(),
                                shell.t("plan.switch.carryByLineage", name(edition))));
            }
        }
        for (EditionRow edition : areas) {
            if (!led.contains(edition.areaId())) {
                options.add(
                        Option.of(
                                SwitchForm.CARRY + edition.areaKey(),
                                shell.t("plan.switch.carry", name(edition))));
            }
        }
        options.add(Option.of(SwitchForm.END, shell.t("plan.switch.end")));
        options.add(Option.of(SwitchForm.LEAVE, shell.t("plan.switch.leave")));
        return options;
    }

    private String name(EditionRow edition) {
        return PlanWords.area(shell, edition.number(), edition.shortName());
    }
}
