package se.arbetsro.plan.web.governing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** Governing documents for the command line. */
@Configuration(proxyBeanMethods = false)
class GoverningDocumentExports {

    @Bean
    ExportList governingDocumentExport(GoverningDocumentController page) {
        return new PermittedList(
                "governing-documents",
                Permission.PLAN_READ,
                Set.of("kind"),
                (shell, format, asked) ->
                        page.file(shell, asked.as(Narrowed.class).kind(), format));
    }

    /** What narrows the list, as on its page. */
    record Narrowed(@Nullable String kind) {}
}
