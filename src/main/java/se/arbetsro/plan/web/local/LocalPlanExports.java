package se.arbetsro.plan.web.local;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.platform.exchange.ExportList;

/** Local plans and their steering groups for the command line. */
@Configuration(proxyBeanMethods = false)
class LocalPlanExports {

    @Bean
    ExportList localPlanExport(LocalPlanListController page) {
        return new PermittedList(
                "local-plans",
                Permission.LOCAL_PLAN_READ,
                Set.of("plan", "unit"),
                (shell, format, asked) -> {
                    Narrowed by = asked.as(Narrowed.class);
                    return page.file(shell, by.plan(), by.unit(), format);
                });
    }

    @Bean
    ExportList steeringMemberExport(MemberController page) {
        return new PermittedList(
                "steering-members",
                Permission.LOCAL_PLAN_READ,
                Set.of("local-plan"),
                (shell, format, asked) ->
                        page.file(shell, new LocalPlanId(asked.id("local-plan")), format));
    }

    /** What narrows the list of local plans, as on its page. */
    record Narrowed(@Nullable String plan, @Nullable UnitId unit) {}
}
