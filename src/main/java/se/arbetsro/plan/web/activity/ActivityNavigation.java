package se.arbetsro.plan.web.activity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class ActivityNavigation {

    @Bean
    NavigationItem activitiesItem() {
        return new PermittedItem(
                NavigationItem.Family.STEER,
                30,
                "plan.activities",
                "/activities",
                Permission.LOCAL_PLAN_READ);
    }
}
