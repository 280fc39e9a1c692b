package se.arbetsro.indicator.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Shell;

/** What is followed, and the observations of one indicator, for the command line. */
@Configuration(proxyBeanMethods = false)
class IndicatorExports {

    private interface Figures extends ExportList {

        @Override
        default boolean allowedTo(Viewer viewer) {
            return Access.may(viewer, Permission.INDICATOR_READ);
        }
    }

    private record Indicators(IndicatorQueries queries) implements Figures {

        @Override
        public String key() {
            return "indicators";
        }

        @Override
        public Set<String> parameters() {
            return Set.of("unit", "q", "kind");
        }

        @Override
        public TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked) {
            IndicatorFilter filter = asked.as(IndicatorFilter.class);
            var unit =
                    (filter.unit() == null
                                    ? queries.municipality(shell.day())
                                    : queries.unit(filter.unit(), shell.day()))
                            .orElseThrow(NotFound::new);
            return TableFile.of(
                    shell,
                    tables(shell, queries).indicators(),
                    format,
                    () -> filter.of(queries.all(unit.id(), Reading.now(shell.day()))).stream());
        }
    }

    private record Observations(IndicatorQueries queries) implements Figures {

        @Override
        public String key() {
            return "observations";
        }

        @Override
        public Set<String> parameters() {
            return Set.of("indicator");
        }

        @Override
        public TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked) {
            if (!IndicatorKey.isKey(asked.text("indicator"))) {
                throw new NotFound();
            }
            IndicatorKey key = IndicatorKey.of(asked.text("indicator"));
            if (queries.definitions(key).isEmpty()) {
                throw new NotFound();
            }
            return TableFile.of(
                    shell,
                    tables(shell, queries).observations(),
                    format,
                    () -> queries.all(key, shell.day()).stream());
        }
    }

    private static IndicatorTables tables(Shell shell, IndicatorQueries queries) {
        return new IndicatorTables(
                new Wording(shell.messages(), shell.language()), queries.sources());
    }

    @Bean
    ExportList indicatorExport(IndicatorQueries queries) {
        return new Indicators(queries);
    }

    @Bean
    ExportList observationExport(IndicatorQueries queries) {
        return new Observations(queries);
    }
}
