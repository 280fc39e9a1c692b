package se.arbetsro.plan.web.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.platform.exchange.ExportList;

/** Proposals and stands for the command line. */
@Configuration(proxyBeanMethods = false)
class ProposalExports {

    @Bean
    ExportList proposalExport(ProposalListController page) {
        return new PermittedList(
                "plan-proposals",
                Permission.PLAN_READ,
                Set.of("version", "area", "mandate"),
                (shell, format, asked) -> {
                    Narrowed by = asked.as(Narrowed.class);
                    return page.file(shell, asked.text("version"), by.area(), by.mandate(), format);
                });
    }

    @Bean
    ExportList standExport(StandsController page) {
        return new PermittedList(
                "stands",
                Permission.LOCAL_PLAN_READ,
                Set.of("version"),
                (shell, format, asked) -> page.file(shell, asked.text("version"), format));
    }

    @Bean
    ExportList localStandExport(StandController page) {
        return new PermittedList(
                "stands-of-a-local-plan",
                Permission.LOCAL_PLAN_READ,
                Set.of("local-plan"),
                (shell, format, asked) ->
                        page.file(shell, new LocalPlanId(asked.id("local-plan")), format));
    }

    /** What narrows the list of proposals, as on its page. */
    record Narrowed(@Nullable String version, @Nullable String area, @Nullable String mandate) {}
}
