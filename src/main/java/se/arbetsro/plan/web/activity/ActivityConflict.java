package se.arbetsro.plan.web.activity;

import static se.arbetsro.platform.web.ConflictPage.Field.hidden;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.ActivityView;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have rewritten an activity, or one has ended it: both texts, field by field. */
final class ActivityConflict {

    private ActivityConflict() {}

    /**
     * @param mine the form as I sent it, with what there is to choose
     */
    static View view(ActivityFormPage mine, ActivityView saved) {
        Shell shell = mine.shell();
        ActivityForm form = mine.form();
        ActivityForm theirs = ActivityForm.of(saved);
        List<Option> people = new ArrayList<>(mine.people());
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
                                        form.title(),
                                        theirs.title()),
                                text(
                                        "description",
                                        shell.t("plan.activity.description"),
                                        form.description(),
                                        theirs.description()),
                                chosen(
                                        shell,
                                        "area",
                                        shell.t("plan.activity.area"),
                                        form.area(),
                                        theirs.area(),
                                        mine.areas()),
                                chosen(
                                        shell,
                                        "goal",
                                        shell.t("plan.activity.goal"),
                                        form.goal(),
                                        theirs.goal(),
                                        mine.goals()),
                                chosen(
                                        shell,
                                        "lines",
                                        shell.t("plan.activity.serviceLine"),
                                        together(form),
                                        together(theirs),
                                        mine.serviceLines()),
                                chosen(
                                        shell,
                                        "person",
                                        shell.t("plan.activity.person"),
                                        form.person(),
                                        theirs.person(),
                                        people),
                                line(
                                        "role",
                                        shell.t("plan.activity.role"),
                                        form.role(),
                                        theirs.role()),
                                line(
                                        "start",
                                        shell.t("plan.activity.start"),
                                        form.start(),
                                        theirs.start()),
                                line("due", shell.t("plan.activity.due"), form.due(), theirs.due()),
                                chosen(
                                        shell,
                                        "effort",
                                        shell.t("plan.activity.effort"),
                                        form.effort(),
                                        theirs.effort(),
                                        mine.efforts()),
                                line(
                                        "linkUrl",
                                        shell.t("plan.activity.link"),
                                        form.linkUrl(),
                                        theirs.linkUrl()),
                                line(
                                        "linkTitle",
                                        shell.t("plan.activity.linkTitle"),
                                        form.linkTitle(),
                                        theirs.linkTitle()),
                                hidden("unit", form.unit()),
                                hidden("cityWide", form.cityWide()),
                                hidden("lang", form.lang())));
        return saved.status().open() ? both : both.closed(shell.t("plan.activity.hasEnded"));
    }

    private static String together(ActivityForm form) {
        return form.chosenLines().stream().sorted().collect(Collectors.joining(","));
    }

    /** What is chosen from a list is only told where the two have chosen differently. */
    private static Field chosen(
            Shell shell,
            String name,
            String label,
            @Nullable String mine,
            @Nullable String theirs,
            List<Option> known) {
        String my = mine == null ? "" : mine;
        String their = theirs == null ? "" : theirs;
        return my.equals(their)
                ? hidden(name, my)
                : Field.choice(
                        name,
                        label,
                        my,
                        their,
                        List.of(
                                Option.of(my, words(shell, my, known)),
                                Option.of(their, words(shell, their, known))));
    }

    /** Of one value, or of several with commas between. */
    private static String words(Shell shell, String values, List<Option> known) {
        return values.isEmpty()
                ? shell.t("platform.closed.nothing")
                : Arrays.stream(values.split(","))
                        .map(value ->
                                known.stream()
                                        .filter(option -> option.value().equals(value))
                                        .map(Option::label)
                                        .findFirst()
                                        .orElse(value))
                        .collect(Collectors.joining(", "));
    }
}
