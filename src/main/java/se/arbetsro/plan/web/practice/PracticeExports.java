package se.arbetsro.plan.web.practice;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ExportList;

/** New ways of working for the command line. */
@Configuration(proxyBeanMethods = false)
class PracticeExports {

    @Bean
    ExportList practiceExport(PracticeListController page) {
        return new PermittedList(
                "practices",
                Permission.LOCAL_PLAN_READ,
                Set.of("standing", "unit"),
                (shell, format, asked) -> {
                    Narrowed by = asked.as(Narrowed.class);
                    return page.file(shell, by.standing(), by.unit(), format);
                });
    }

    /** What narrows the list, as on its page. */
    record Narrowed(@Nullable String standing, @Nullable UnitId unit) {}
}
