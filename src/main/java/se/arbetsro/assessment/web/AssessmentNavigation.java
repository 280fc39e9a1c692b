package se.arbetsro.assessment.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class AssessmentNavigation {

    @Bean
    NavigationItem analysesItem() {
        return new PermittedItem(
                NavigationItem.Family.KNOW,
                5,
                "assessment.title",
                "/analyses",
                Permission.ANALYSIS_READ);
    }

    @Bean
    NavigationItem equalityChecklistsItem() {
        return new PermittedItem(
                NavigationItem.Family.KNOW,
                6,
                "assessment.checklist.title",
                "/equality-checklists",
                Permission.ANALYSIS_READ);
    }
}
