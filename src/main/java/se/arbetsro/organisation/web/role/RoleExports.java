package se.arbetsro.organisation.web.role;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** Who has which role, for the command line. */
@Configuration(proxyBeanMethods = false)
class RoleExports {

    @Bean
    ExportList roleExport(RoleController page) {
        return new PermittedList(
                "roles",
                Permission.PERSON_READ,
                Set.of("q", "unit", "role"),
                (shell, format, asked) ->
                        page.file(
                                shell,
                                format,
                                asked.text("q"),
                                asked.text("unit"),
                                asked.text("role")));
    }
}
