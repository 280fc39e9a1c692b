package se.arbetsro.organisation.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    @Bean
    NavigationItem integrationsItem() {
        return new PermittedItem(
                NavigationItem.Family.GROUND,
                80,
                "organisation.integrations",
                "/integrations",
                Permission.ACCOUNT_EDIT);
    }

    @Bean
    NavigationItem mailItem() {
        return new PermittedItem(
                NavigationItem.Family.GROUND,
                85,
                "organisation.mail",
                "/mail",
                Permission.SETTINGS_EDIT);
    }

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
