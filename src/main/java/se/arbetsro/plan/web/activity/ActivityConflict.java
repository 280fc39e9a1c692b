package se.arbetsro.plan.web.activity;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.hidden;
import static se.arbetsro.platform.web.ConflictPage.Field.language;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;
import static se.arbetsro.platform.web.ConflictPage.Field.ticked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have rewritten an activity, or one has ended it: both texts, field by field. */
final class ActivityConflict {

    private ActivityConflict() {}

    /**
     * @param choices the form as it is shown, with what there is to choose
     */
    static View view(ActivityForm mine, ActivityFormPage choices, ActivityView saved) {
        Shell shell = choices.shell();
        ActivityForm theirs = ActivityForm.of(saved);
        List<Option> people = new ArrayList<>(choices.people());
        String person = saved.person();
        people.add(
                Option.of(
                        theirs.typed(theirs.person()),
                        person == null ? shell.t("plan.somebody") : person));
        String here = "/activities/" + saved.id().value();
        ConflictPage both =
                PlanConflicts.page(
                        shell,
                        here,
                        saved.version(),
                        saved.changedByName(),
                        shell.minute(saved.changedAt()),
                        List.of(
                                line(
                                        "title",
                                        shell.t("plan.activity"),
                                        mine.title(),
                                        theirs.title()),
                                text(
                                        "description",
                                        shell.t("plan.activity.description"),
                                        mine.description(),
                                        theirs.description()),
                                chosen(
                                        shell,
                                        "area",
                                        shell.t("plan.activity.area"),
                                        mine.area(),
                                        theirs.area(),
                                        choices.areas()),
                                chosen(
                                        shell,
                                        "goal",
                                        shell.t("plan.activity.goal"),
                                        mine.goal(),
                                        theirs.goal(),
                                        choices.goals()),
                                chosen(
                                        shell,
                                        "lines",
                                        shell.t("plan.activity.serviceLine"),
                                        together(mine),
                                        together(theirs),
                                        choices.serviceLines()),
                                chosen(
                                        shell,
                                        "person",
                                        shell.t("plan.activity.person"),
                                        mine.person(),
                                        theirs.person(),
                                        people),
                                line(
                                        "role",
                                        shell.t("plan.activity.role"),
                                        mine.role(),
                                        theirs.role()),
                                line(
                                        "start",
                                        shell.t("plan.activity.start"),
                                        mine.start(),
                                        theirs.start()),
                                line("due", shell.t("plan.activity.due"), mine.due(), theirs.due()),
                                line(
                                        "decidedBy",
                                        shell.t("plan.decision.by"),
                                        or(mine.decidedBy(), theirs.decidedBy()),
                                        theirs.decidedBy()),
                                line(
                                        "decidedOn",
                                        shell.t("plan.decision.on"),
                                        or(mine.decidedOn(), theirs.decidedOn()),
                                        theirs.decidedOn()),
                                chosen(
                                        shell,
                                        "effort",
                                        shell.t("plan.activity.effort"),
                                        mine.effort(),
                                        theirs.effort(),
                                        choices.efforts()),
                                line(
                                        "linkUrl",
                                        shell.t("plan.activity.link"),
                                        mine.linkUrl(),
                                        theirs.linkUrl()),
                                line(
                                        "linkTitle",
                                        shell.t("plan.activity.linkTitle"),
                                        mine.linkTitle(),
                                        theirs.linkTitle()),
                                hidden("unit", mine.unit()),
                                ticked(
                                        shell,
                                        "cityWide",
                                        shell.t("plan.activity.cityWide"),
                                        mine.cityWide(),
                                        theirs.cityWide()),
                                language(shell, mine.lang(), theirs.lang())));
        return saved.status().open() ? both : both.closed(shell.t("plan.activity.hasEnded"));
    }

    /** A form without the field says nothing of it. */
    private static @Nullable String or(@Nullable String mine, @Nullable String theirs) {
        return mine == null ? theirs : mine;
    }

    private static String together(ActivityForm form) {
        return form.chosenLines().stream().sorted().collect(Collectors.joining(","));
    }
}
