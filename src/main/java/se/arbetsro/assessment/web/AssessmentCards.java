package se.arbetsro.assessment.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.analysis.AnalysisTask;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.RoundRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.platform.web.StartPageCard.Kind;
import se.arbetsro.platform.web.StartPageCard.Line;

/** What the start page tells of analyses: what waits for the viewer, and when rounds end. */
@Configuration(proxyBeanMethods = false)
class AssessmentCards {

    @Bean
    StartPageCard analysesToDo(AnalysisQueries analyses) {
        return (viewer, shell) ->
                Access.may(viewer, Permission.ANALYSIS_EDIT)
                        ? analyses.tasks().stream().map(task -> toDo(shell, task)).toList()
                        : List.of();
    }

    private static Line toDo(Shell shell, AnalysisTask task) {
        return new Line(
                Kind.TO_DO,
                shell.t("assessment.task", task.unit()),
                TaskWords.href(task),
                task.dueOn(),
                TaskWords.note(shell, task));
    }

    /** The open rounds: when they end, and how far they have come as far as the viewer may know. */
    @Bean
    @Order(StartPageCard.FIRST + 1)
    StartPageCard openRounds(RoundQueries rounds) {
        return (viewer, shell) ->
                Access.may(viewer, Permission.ANALYSIS_READ)
                        ? rounds.all(null).stream()
                                .filter(round -> round.head().open())
                                .flatMap(round -> lines(shell, round).stream())
                                .toList()
                        : List.of();
    }

    private static List<Line> lines(Shell shell, RoundRow round) {
        String name = shell.in(round.head().name());
        String href = "/analyses/rounds/" + round.head().id().value();
        Line date =
                new Line(
                        Kind.DATES,
                        shell.t("assessment.date", name),
                        href,
                        round.head().dueOn(),
                        null);
        return round.analyses() == 0
                ? List.of(date)
                : List.of(
                        date,
                        new Line(
                                Kind.STANDING,
                                shell.t("assessment.standing", name),
                                href,
                                null,
                                shell.t(
                                        "assessment.standing.come",
                                        round.analyses(),
                                        round.confirmed(),
                                        round.submitted())));
    }
}
