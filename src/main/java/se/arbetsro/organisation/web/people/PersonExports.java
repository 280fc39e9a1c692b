package se.arbetsro.organisation.web.people;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** The list of people for the command line. */
@Configuration(proxyBeanMethods = false)
class PersonExports {

    @Bean
    ExportList personExport(PersonListController page) {
        return new PermittedList(
                "people",
                Permission.PERSON_READ,
                Set.of("q", "unit", "occupation"),
                (shell, format, asked) ->
                        page.file(
                                shell,
                                format,
                                asked.text("q"),
                                asked.text("unit"),
                                asked.text("occupation")));
    }
}
