package se.arbetsro.organisation.web.vocabulary;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** The municipality's own words for the command line. */
@Configuration(proxyBeanMethods = false)
class VocabularyExports {

    @Bean
    ExportList serviceLineExport(ServiceLineController page) {
        return words("service-lines", (shell, format, _) -> page.file(shell, format));
    }

    @Bean
    ExportList occupationExport(OccupationController page) {
        return words("occupations", (shell, format, _) -> page.file(shell, format));
    }

    @Bean
    ExportList unitKindExport(UnitKindController page) {
        return words("unit-kinds", (shell, format, _) -> page.file(shell, format));
    }

    private static PermittedList words(String key, PermittedList.Giving giving) {
        return new PermittedList(key, Permission.UNIT_READ, Set.of(), giving);
    }
}
