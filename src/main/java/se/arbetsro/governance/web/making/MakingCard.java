package se.arbetsro.governance.web.making;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.hearing.HearingQueries;
import se.arbetsro.governance.domain.making.CheckPointQueries;
import se.arbetsro.governance.domain.making.MakingState;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/**
 * On the start page: proposals on which a body of the viewer's is asked, and for those who keep the
 * cases what waits for them.
 */
@Component
class MakingCard implements StartPageCard {

    private static final int MOST = 5;
    private static final int DAYS_AHEAD = 30;

    private final PlanMakingQueries makings;
    private final HearingQueries hearings;
    private final CheckPointQueries points;

    MakingCard(PlanMakingQueries makings, HearingQueries hearings, CheckPointQueries points) {
        this.makings = makings;
        this.hearings = hearings;
        this.points = points;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.PLAN_READ)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        hearings.waiting(MOST).stream()
                .map(hearing ->
                        new Line(
                                Kind.TO_DO,
                                shell.t(
                                        hearing.views() == 0
                                                ? "governance.making.card.view"
                                                : "governance.making.card.treated",
                                        hearing.versionKey(),
                                        hearing.body()),
                                MakingForms.address(hearing.planMakingId()),
                                hearing.answerBy(),
                                null))
                .forEach(lines::add);
        if (!Access.may(viewer, Permission.PLAN_EDIT)) {
            return lines;
        }
        makings.open(MOST).stream().map(making -> standing(making, shell)).forEach(lines::add);
        points.waiting(shell.today().plusDays(DAYS_AHEAD), MOST).stream()
                .map(point ->
                        new Line(
                                Kind.TO_DO,
                                shell.t(
                                        "governance.making.card.check",
                                        point.versionKey(),
                                        point.what()),
                                "/plan-check-points/" + point.id().value(),
                                point.dueOn(),
                                point.missed(shell.today())
                                        ? shell.t("governance.checkPoint.missed")
                                        : null))
                .forEach(lines::add);
        return lines;
    }

    /** What there is to do with a case; how it stands where there is nothing. */
    private static Line standing(MakingRow making, Shell shell) {
        String here = MakingForms.address(making.id());
        if (making.unanswered() > 0 && making.state().writing()) {
            return new Line(
                    Kind.TO_DO,
                    shell.t(
                            "governance.making.card.answer",
                            making.versionKey(),
                            making.unanswered()),
                    here,
                    null,
                    null);
        }
        if (making.state() == MakingState.DECIDED) {
            return new Line(
                    Kind.TO_DO,
                    shell.t("governance.making.card.force", making.versionKey()),
                    here,
                    null,
                    null);
        }
        return new Line(
                Kind.STANDING,
                shell.t("governance.making.of", making.versionKey()),
                here,
                null,
                MakingWords.of(shell, making.state()));
    }
}
