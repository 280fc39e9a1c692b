package se.arbetsro.assessment.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** What the start page tells of analyses: what waits for the viewer, and when rounds end. */
@Configuration(proxyBeanMethods = false)
class AssessmentCards {

    @Bean
    StartPageCard analysesToDo(AnalysisQueries analyses) {
        return new StartPageCard() {
            @Override
            public Kind kind() {
                return Kind.TO_DO;
            }

            @Override
            public List<Line> linesFor(Viewer viewer, Shell shell) {
                if (!Access.may(viewer, Permission.ANALYSIS_EDIT)) {
                    return List.of();
                }
                return analyses.tasks().stream()
                        .map(task ->
                                new Line(
                                        shell.t("assessment.task", task.unit()),
                                        TaskWords.href(task),
                                        task.dueOn(),
                                        TaskWords.note(shell, task)))
                        .toList();
            }
        };
    }

    /** How far each open round has come, of the analyses that the viewer may know of. */
    @Bean
    StartPageCard roundsGoingOn(RoundQueries rounds) {
        return new StartPageCard() {
            @Override
            public Kind kind() {
                return Kind.STANDING;
            }

            @Override
            public List<Line> linesFor(Viewer viewer, Shell shell) {
                if (!Access.may(viewer, Permission.ANALYSIS_READ)) {
                    return List.of();
                }
                return rounds.all(null).stream()
                        .filter(row -> row.head().open() && row.analyses() > 0)
                        .map(row ->
                                new Line(
                                        shell.t("assessment.standing", shell.in(row.head().name())),
                                        "/analyses/rounds/" + row.head().id().value(),
                                        null,
                                        shell.t(
                                                "assessment.standing.come",
                                                row.analyses(),
                                                row.confirmed(),
                                                row.submitted())))
                        .toList();
            }
        };
    }

    @Bean
    StartPageCard roundDates(RoundQueries rounds) {
        return new StartPageCard() {
            @Override
            public Kind kind() {
                return Kind.DATES;
            }

            @Override
            public List<Line> linesFor(Viewer viewer, Shell shell) {
                if (!Access.may(viewer, Permission.ANALYSIS_READ)) {
                    return List.of();
                }
                return rounds.all(null).stream()
                        .filter(row -> row.head().open())
                        .map(row ->
                                new Line(
                                        shell.t("assessment.date", shell.in(row.head().name())),
                                        "/analyses/rounds/" + row.head().id().value(),
                                        row.head().dueOn(),
                                        null))
                        .toList();
            }
        };
    }
}
