package se.arbetsro.indicator.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class IndicatorNavigation {

    @Bean
    NavigationItem indicatorsItem() {
        return new PermittedItem(
                NavigationItem.Family.KNOW,
                10,
                "indicator.title",
                "/indicators",
                Permission.INDICATOR_READ);
    }
}
