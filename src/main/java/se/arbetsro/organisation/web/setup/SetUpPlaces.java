package se.arbetsro.organisation.web.setup;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.platform.web.Municipality;
import se.arbetsro.platform.web.NavigationItem;
import se.arbetsro.platform.web.StartPageCard;

/** Where the set-up is found: in the navigation, and on the start page until work begins. */
@Configuration(proxyBeanMethods = false)
class SetUpPlaces {

    @Bean
    NavigationItem setUpItem() {
        return new PermittedItem(
                NavigationItem.Family.GROUND,
                70,
                "setup.title",
                "/set-up",
                Permission.SETTINGS_EDIT);
    }

    @Bean
    @Order(StartPageCard.FIRST)
    StartPageCard setUpCard(LiveDay live, Municipality municipality) {
        return (viewer, shell) ->
                !Access.may(viewer, Permission.SETTINGS_EDIT)
                                || municipality.sample()
                                || live.since().isPresent()
                        ? List.of()
                        : List.of(
                                new StartPageCard.Line(
                                        StartPageCard.Kind.TO_DO,
                                        shell.t("setup.card"),
                                        "/set-up",
                                        null,
                                        null));
    }
}
