package se.arbetsro.listening.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class ListeningNavigation {

    @Bean
    NavigationItem surveysItem() {
        return new PermittedItem(
                NavigationItem.Family.KNOW,
                20,
                "listening.surveys",
                "/surveys",
                Permission.SURVEY_READ);
    }
}
