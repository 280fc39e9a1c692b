package se.arbetsro.plan.web.local;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.SteeringMemberId;
import se.arbetsro.plan.domain.local.SteeringPart;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A seat in the local steering group.
 *
 * @param member the seat that is changed; null for a new one
 */
public record MemberFormPage(
        Shell shell,
        LocalPlanView plan,
        @Nullable SteeringMemberId member,
        MemberForm form,
        FormErrors errors,
        List<Option> people)
        implements Page {

    public String href() {
        return "/local-plans/" + plan.id().value();
    }

    public String action() {
        return member == null ? href() + "/members" : "/steering-members/" + member.value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(plan.unitName(), href()));
    }

    public List<Option> parts() {
        return Arrays.stream(SteeringPart.values())
                .map(part -> Option.of(part.name(), PlanWords.of(shell, part)))
                .toList();
    }
}
