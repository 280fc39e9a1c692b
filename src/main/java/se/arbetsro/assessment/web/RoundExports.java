package se.arbetsro.assessment.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;

/** Rounds, and what changed in one of them, for the command line. */
@Configuration(proxyBeanMethods = false)
class RoundExports {

    @Bean
    ExportList roundExport(RoundFiles pages) {
        return new PermittedList(
                "rounds",
                Permission.ANALYSIS_READ,
                Set.of(),
                (shell, format, _) -> pages.rounds(shell, format));
    }

    @Bean
    ExportList changeExport(ChangeController page) {
        return new PermittedList(
                "changes",
                Permission.ANALYSIS_READ,
                Set.of("round", "district", "kind"),
                (shell, format, asked) ->
                        page.file(
                                shell,
                                AnswerExport.round(asked.text("round")),
                                asked.as(ChangeFilterForm.class),
                                format));
    }
}
