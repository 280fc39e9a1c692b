package se.arbetsro.plan.web.local;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class LocalPlanNavigation {

    @Bean
    NavigationItem localPlansItem() {
        return new PermittedItem(
                NavigationItem.Family.STEER,
                20,
                "plan.localPlans",
                "/local-plans",
                Permission.LOCAL_PLAN_READ);
    }
}
