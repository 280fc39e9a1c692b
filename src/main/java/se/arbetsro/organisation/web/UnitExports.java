package se.arbetsro.organisation.web;

import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Shell;

/** The units and the municipality's own words, for the command line. */
@Configuration(proxyBeanMethods = false)
class UnitExports {

    private record Whole<T>(String key, TableExport<T> export, Function<Shell, Stream<T>> rows)
            implements ExportList {

        @Override
        public boolean allowedTo(Viewer viewer) {
            return Access.may(viewer, Permission.UNIT_READ);
        }

        @Override
        public TableFile<?> file(Shell shell, TableFormat format, ExportFilter filter) {
            return TableFile.of(shell, export, format, () -> rows.apply(shell));
        }
    }

    @Bean
    ExportList unitExport(UnitQueries units) {
        return new Whole<>("units", UnitFile.export(), shell -> units.fileRows(shell.day()));
    }

    @Bean
    ExportList serviceLineExport(VocabularyQueries words) {
        return new Whole<>(
                "service-lines",
                VocabularyFiles.serviceLines().export(),
                _ -> words.serviceLines().stream());
    }

    @Bean
    ExportList occupationExport(VocabularyQueries words) {
        return new Whole<>(
                "occupations",
                VocabularyFiles.occupations().export(),
                _ -> words.occupations().stream());
    }

    @Bean
    ExportList unitKindExport(VocabularyQueries words) {
        return new Whole<>(
                "unit-kinds",
                VocabularyFiles.unitKinds().export(),
                _ -> words.unitKinds().stream());
    }
}
