package se.arbetsro.organisation.web.setup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.setup.SetUpPart.Check;
import se.arbetsro.platform.setup.SetUpPart.Way;
import se.arbetsro.platform.setup.SetUpStage;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The set-up in its stages.
 *
 * @param live since when work goes on, in words; null while it is being set up
 * @param missing how many things that are needed are not there
 */
public record SetUpPage(Shell shell, List<Stage> stages, @Nullable String live, long missing)
        implements Page {

    /** A stage in words. */
    public record Stage(
            int number,
            String title,
            String lead,
            String state,
            Tone tone,
            List<Check> checks,
            List<Way> ways) {}

    static SetUpPage of(Shell shell, List<SetUp.Stage> all, @Nullable String live) {
        List<Stage> stages = new ArrayList<>();
        for (SetUp.Stage one : all) {
            stages.add(
                    new Stage(
                            one.stage().ordinal() + 1,
                            title(shell, one.stage()),
                            lead(shell, one.stage()),
                            state(shell, one),
                            one.done() ? Tone.GOOD : one.missing() > 0 ? Tone.WARNING : Tone.INFO,
                            one.checks(),
                            one.ways()));
        }
        return new SetUpPage(
                shell, stages, live, all.stream().mapToLong(SetUp.Stage::missing).sum());
    }

    private static String state(Shell shell, SetUp.Stage stage) {
        if (stage.done()) {
            return shell.t("setup.state.done");
        }
        return stage.missing() > 0
                ? shell.t("setup.state.missing", stage.missing())
                : shell.t("setup.state.advised");
    }

    private static String title(Shell shell, SetUpStage stage) {
        return switch (stage) {
            case NAME -> shell.t("setup.name");
            case LEVELS -> shell.t("setup.levels");
            case UNITS -> shell.t("setup.units");
            case PEOPLE -> shell.t("setup.people");
            case PLAN -> shell.t("setup.plan");
            case TRIAL -> shell.t("setup.trial");
        };
    }

    private static String lead(Shell shell, SetUpStage stage) {
        return switch (stage) {
            case NAME -> shell.t("setup.name.lead");
            case LEVELS -> shell.t("setup.levels.lead");
            case UNITS -> shell.t("setup.units.lead");
            case PEOPLE -> shell.t("setup.people.lead");
            case PLAN -> shell.t("setup.plan.lead");
            case TRIAL -> shell.t("setup.trial.lead");
        };
    }

    public String check(Check check) {
        if (check.holds()) {
            return shell.t("setup.check.holds");
        }
        return check.needed() ? shell.t("setup.check.missing") : shell.t("setup.check.advised");
    }

    public Tone tone(Check check) {
        return check.holds() ? Tone.GOOD : check.needed() ? Tone.WARNING : Tone.INFO;
    }
}
