package se.arbetsro.assessment.web.setup;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.round.TrialRounds;
import se.arbetsro.platform.setup.SetUpPart;
import se.arbetsro.platform.setup.SetUpStage;
import se.arbetsro.platform.web.Shell;

/** What the local analysis adds to the set-up: a round to try with, thrown away in the end. */
@Component
class TrialSetUp implements SetUpPart {

    private final TrialRounds trials;

    TrialSetUp(TrialRounds trials) {
        this.trials = trials;
    }

    @Override
    public SetUpStage stage() {
        return SetUpStage.TRIAL;
    }

    @Override
    public List<Check> checks(Shell shell) {
        return List.of(
                trials.current().isPresent()
                        ? Check.needed(shell.t("setup.trial.goesOn"), false)
                        : Check.needed(shell.t("setup.trial.none"), true));
    }

    @Override
    public List<Way> ways(Shell shell) {
        return List.of(Way.to(shell.t("setup.trial.go"), "/set-up/trial"));
    }
}
