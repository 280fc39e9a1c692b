package se.arbetsro.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    @Bean
    NavigationItem unitsItem() {
        return new PermittedItem(
                NavigationItem.Family.GROUND,
                10,
                "organisation.units",
                "/units",
                Permission.UNIT_READ);
    }
}
