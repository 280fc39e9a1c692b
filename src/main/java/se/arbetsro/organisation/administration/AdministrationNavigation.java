package se.arbetsro.organisation.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    @Bean
    NavigationItem auditItem() {
        return new PermittedItem(
                NavigationItem.Family.GROUND,
                90,
                "organisation.audit",
                "/audit",
                Permission.AUDIT_READ);
    }
}
