package se.arbetsro.plan.web.activity;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** The list of activities for the command line. */
@Configuration(proxyBeanMethods = false)
class ActivityExports {

    @Bean
    ExportList activityExport(ActivityListController page) {
        return new PermittedList(
                "activities",
                Permission.LOCAL_PLAN_READ,
                Set.of(
                        "unit", "area", "line", "status", "who", "role", "from", "to", "q", "scope",
                        "sort"),
                (shell, format, asked) ->
                        page.file(shell, asked.as(ActivityFilterForm.class), format));
    }
}
