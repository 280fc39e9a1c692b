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
        return item(10, "organisation.units", "/units", Permission.UNIT_READ);
    }

    @Bean
    NavigationItem peopleItem() {
        return item(20, "organisation.people", "/people", Permission.PERSON_READ);
    }

    @Bean
    NavigationItem rolesItem() {
        return item(30, "organisation.roles", "/roles", Permission.PERSON_READ);
    }

    @Bean
    NavigationItem changesItem() {
        return item(40, "organisation.changes", "/organisation-changes", Permission.UNIT_CHANGE);
    }

    @Bean
    NavigationItem wordsItem() {
        return item(50, "organisation.words", "/words", Permission.UNIT_READ);
    }

    private static NavigationItem item(int order, String label, String href, Permission to) {
        return new PermittedItem(NavigationItem.Family.GROUND, order, label, href, to);
    }
}
