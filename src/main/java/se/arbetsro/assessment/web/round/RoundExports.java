package se.arbetsro.assessment.web.round;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;

/**
 * Rounds, and what there is of the one that the filter names: its districts and units, answers,
 * needs and changes, for the command line.
 */
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
    ExportList roundDistrictExport(RoundFiles pages) {
        return new PermittedList(
                "round-districts",
                Permission.ANALYSIS_READ,
                Set.of("round"),
                (shell, format, asked) -> pages.districts(shell, round(asked), format));
    }

    @Bean
    ExportList roundUnitExport(RoundFiles pages) {
        return new PermittedList(
                "round-units",
                Permission.ANALYSIS_READ,
                Set.of("round", "district"),
                (shell, format, asked) ->
                        pages.units(shell, round(asked), new UnitId(asked.id("district")), format));
    }

    @Bean
    ExportList needExport(RoundFiles pages) {
        return new PermittedList(
                "needs",
                Permission.ANALYSIS_READ,
                Set.of("round", "line", "district"),
                (shell, format, asked) ->
                        pages.map(
                                shell,
                                round(asked),
                                asked.text("line"),
                                asked.text("district"),
                                format));
    }

    @Bean
    ExportList answerExport(AnswerListController page) {
        return new PermittedList(
                "answers",
                Permission.ANALYSIS_READ,
                Set.of("round", "district", "area", "line", "need"),
                (shell, format, asked) ->
                        page.file(shell, round(asked), asked.as(AnswerFilterForm.class), format));
    }

    @Bean
    ExportList changeExport(ChangeController page) {
        return new PermittedList(
                "changes",
                Permission.ANALYSIS_READ,
                Set.of("round", "district", "kind"),
                (shell, format, asked) ->
                        page.file(shell, round(asked), asked.as(ChangeFilterForm.class), format));
    }

    private static RoundId round(ExportFilter asked) {
        return new RoundId(asked.id("round"));
    }
}
