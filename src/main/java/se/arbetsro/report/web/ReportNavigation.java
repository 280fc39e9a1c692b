package se.arbetsro.report.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class ReportNavigation {

    @Bean
    NavigationItem reportsItem() {
        return new PermittedItem(
                NavigationItem.Family.SEE, 10, "report.title", "/reports", Permission.REPORT_READ);
    }
}
