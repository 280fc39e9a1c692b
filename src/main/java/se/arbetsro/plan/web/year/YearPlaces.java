package se.arbetsro.plan.web.year;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.web.NavigationItem;

/** Where the plan's year is found: in the navigation, and at the command line. */
@Configuration(proxyBeanMethods = false)
class YearPlaces {

    @Bean
    NavigationItem yearItem() {
        return new PermittedItem(
                NavigationItem.Family.STEER, 45, "year.title", "/year", Permission.PLAN_READ);
    }

    @Bean
    ExportList yearExport(YearController page) {
        return new PermittedList(
                "year",
                Permission.PLAN_READ,
                Set.of("year", "frame", "kind"),
                (shell, format, asked) -> page.file(shell, asked.as(YearFilterForm.class), format));
    }
}
