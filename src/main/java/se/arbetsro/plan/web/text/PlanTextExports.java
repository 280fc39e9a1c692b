package se.arbetsro.plan.web.text;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** The lineage and the translation of a version, which the filter names, for the command line. */
@Configuration(proxyBeanMethods = false)
class PlanTextExports {

    @Bean
    ExportList lineageExport(PlanTextFiles pages) {
        return new PermittedList(
                "lineage",
                Permission.PLAN_READ,
                Set.of("version"),
                (shell, format, asked) -> pages.lineage(shell, asked.text("version"), format));
    }

    @Bean
    ExportList translationExport(PlanTextFiles pages) {
        return new PermittedList(
                "translation",
                Permission.PLAN_READ,
                Set.of("version"),
                (shell, format, asked) -> pages.translation(shell, asked.text("version"), format));
    }
}
