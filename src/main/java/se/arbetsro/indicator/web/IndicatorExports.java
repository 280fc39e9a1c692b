package se.arbetsro.indicator.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.fault.NotFound;

/** Indicators, and the observations of one of them, for the command line. */
@Configuration(proxyBeanMethods = false)
class IndicatorExports {

    @Bean
    ExportList indicatorExport(IndicatorController page) {
        return new PermittedList(
                "indicators",
                Permission.INDICATOR_READ,
                Set.of("unit", "q", "kind"),
                (shell, format, asked) ->
                        page.listFile(shell, asked.as(IndicatorFilter.class), format));
    }

    @Bean
    ExportList observationExport(IndicatorController page) {
        return new PermittedList(
                "observations",
                Permission.INDICATOR_READ,
                Set.of("indicator"),
                (shell, format, asked) ->
                        page.file(shell, indicator(asked.text("indicator")), format));
    }

    private static IndicatorKey indicator(String typed) {
        try {
            return new IndicatorKey(typed);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
