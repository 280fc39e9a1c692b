package se.arbetsro.organisation.administration;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** The audit trail and the systems that use the API, for the command line. */
@Configuration(proxyBeanMethods = false)
class AdministrationExports {

    @Bean
    ExportList auditExport(AuditController page) {
        return new PermittedList(
                "audit",
                Permission.AUDIT_READ,
                Set.of("text", "from", "to", "outcome"),
                (shell, format, asked) ->
                        page.file(shell, asked.as(AuditFilterForm.class), format));
    }

    @Bean
    ExportList mailExport(MailController page) {
        return new PermittedList(
                "mail",
                Permission.SETTINGS_EDIT,
                Set.of(),
                (shell, format, _) -> page.file(shell, format));
    }

    @Bean
    ExportList integrationExport(IntegrationController page) {
        return new PermittedList(
                "integrations",
                Permission.ACCOUNT_EDIT,
                Set.of(),
                (shell, format, _) -> page.file(shell, format));
    }
}
