package se.arbetsro.plan.web.goal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class GoalNavigation {

    @Bean
    NavigationItem goalsItem() {
        return new PermittedItem(
                NavigationItem.Family.STEER,
                25,
                "plan.goals",
                "/goals",
                Permission.LOCAL_PLAN_READ);
    }
}
