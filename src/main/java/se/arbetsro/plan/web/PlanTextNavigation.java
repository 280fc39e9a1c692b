package se.arbetsro.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class PlanTextNavigation {

    @Bean
    NavigationItem plansItem() {
        return new PermittedItem(
                NavigationItem.Family.STEER, 10, "plan.plans", "/plans", Permission.PLAN_READ);
    }
}
