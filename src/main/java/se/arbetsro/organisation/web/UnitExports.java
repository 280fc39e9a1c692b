package se.arbetsro.organisation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** The units for the command line. */
@Configuration(proxyBeanMethods = false)
class UnitExports {

    @Bean
    ExportList unitExport(UnitListController page) {
        return new PermittedList(
                "units",
                Permission.UNIT_READ,
                Set.of("q", "kind", "line"),
                (shell, format, asked) ->
                        page.file(
                                shell,
                                asked.text("q"),
                                asked.text("kind"),
                                asked.text("line"),
                                format));
    }
}
