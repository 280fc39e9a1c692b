package se.arbetsro.governance.web.body;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.governance.BodyId;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.web.NavigationItem;

/** Where bodies are found: the navigation, and lists for the command line. */
@Configuration(proxyBeanMethods = false)
class BodyPlaces {

    @Bean
    NavigationItem bodiesItem() {
        return new PermittedItem(
                NavigationItem.Family.GOVERN,
                60,
                "governance.bodies",
                "/bodies",
                Permission.BODY_READ);
    }

    @Bean
    ExportList bodyExport(BodyListController page) {
        return new PermittedList(
                "bodies",
                Permission.BODY_READ,
                Set.of("unit", "kind", "lack", "ended"),
                (shell, format, asked) -> page.file(shell, asked.as(BodyFilterForm.class), format));
    }

    @Bean
    ExportList bodyMemberExport(BodyMemberController page) {
        return new PermittedList(
                "body-members",
                Permission.BODY_READ,
                Set.of("body"),
                (shell, format, asked) -> page.file(shell, new BodyId(asked.id("body")), format));
    }
}
