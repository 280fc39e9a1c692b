package se.arbetsro.organisation.web.change;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.organisation.domain.change.ChangeSetId;
import se.arbetsro.platform.exchange.ExportList;

/** Changes of the organisation, and what one of them touches, for the command line. */
@Configuration(proxyBeanMethods = false)
class ChangeExports {

    @Bean
    ExportList organisationChangeExport(ChangeFiles pages) {
        return new PermittedList(
                "organisation-changes",
                Permission.UNIT_CHANGE,
                Set.of(),
                (shell, format, _) -> pages.changes(shell, format));
    }

    @Bean
    ExportList touchedByChangeExport(ChangeFiles pages) {
        return new PermittedList(
                "touched-by-change",
                Permission.UNIT_CHANGE,
                Set.of("change"),
                (shell, format, asked) ->
                        pages.touched(shell, new ChangeSetId(asked.id("change")), format));
    }
}
