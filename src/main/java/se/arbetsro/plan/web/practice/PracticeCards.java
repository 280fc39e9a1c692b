package se.arbetsro.plan.web.practice;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.practice.PracticeQueries;
import se.arbetsro.plan.domain.practice.Standing;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.platform.web.StartPageCard.Kind;
import se.arbetsro.platform.web.StartPageCard.Line;

/** What the start page tells of new ways of working. */
@Configuration(proxyBeanMethods = false)
class PracticeCards {

    private static final int MOST = 3;

    /** To do: the ones that the viewer is asked after now. */
    @Bean
    StartPageCard askedPractices(PracticeQueries practices) {
        return (viewer, shell) ->
                Access.may(viewer, Permission.LOCAL_PLAN_READ)
                        ? practices.asked(shell.today(), MOST).stream()
                                .map(row ->
                                        new Line(
                                                Kind.TO_DO,
                                                shell.t("plan.practice.ask", row.what()),
                                                "/activities/"
                                                        + row.activityId().value()
                                                        + "/practice",
                                                row.nextOn(),
                                                row.unitName()))
                                .toList()
                        : List.of();
    }

    /** How things stand: how many have fallen back where the viewer writes plans. */
    @Bean
    StartPageCard fallenBack(PracticeQueries practices) {
        return (viewer, shell) -> {
            if (!Access.may(viewer, Permission.LOCAL_PLAN_EDIT)) {
                return List.of();
            }
            long fallen =
                    practices.count(new PracticeQueries.Wanted(Standing.FALLEN_BACK, null, null));
            return fallen == 0
                    ? List.of()
                    : List.of(
                            new Line(
                                    Kind.STANDING,
                                    shell.t("plan.practice.fallen", fallen),
                                    "/practices?standing=FALLEN_BACK",
                                    null,
                                    null));
        };
    }
}
