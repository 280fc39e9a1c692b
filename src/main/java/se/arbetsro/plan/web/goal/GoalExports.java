package se.arbetsro.plan.web.goal;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** Goals for the command line. */
@Configuration(proxyBeanMethods = false)
class GoalExports {

    @Bean
    ExportList goalExport(GoalListController page) {
        return new PermittedList(
                "goals",
                Permission.LOCAL_PLAN_READ,
                Set.of("unit", "area", "status", "q", "sort"),
                (shell, format, asked) -> page.file(shell, asked.as(GoalFilterForm.class), format));
    }
}
