package se.arbetsro.plan.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** Plan versions and the areas of one of them for the command line. */
@Configuration(proxyBeanMethods = false)
class PlanExports {

    @Bean
    ExportList planVersionExport(PlanFiles pages) {
        return new PermittedList(
                "plan-versions",
                Permission.PLAN_READ,
                Set.of(),
                (shell, format, _) -> pages.versions(shell, format));
    }

    @Bean
    ExportList planAreaExport(PlanFiles pages) {
        return new PermittedList(
                "plan-areas",
                Permission.PLAN_READ,
                Set.of("version"),
                (shell, format, asked) -> pages.areas(shell, asked.text("version"), format));
    }
}
