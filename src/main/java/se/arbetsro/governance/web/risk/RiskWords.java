package se.arbetsro.governance.web.risk;

import java.util.List;
import se.arbetsro.governance.domain.change.SafetyStance;
import se.arbetsro.governance.domain.risk.Effect;
import se.arbetsro.governance.domain.risk.Likelihood;
import se.arbetsro.governance.domain.risk.ParticipantPart;
import se.arbetsro.governance.web.Choices;
import se.arbetsro.governance.web.change.ChangeWords;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The words for risks, measures and those who take part. */
public final class RiskWords {

    private RiskWords() {}

    public static String of(Shell shell, Likelihood likelihood) {
        return shell.t("governance.risk.likelihood." + likelihood);
    }

    public static String of(Shell shell, Effect effect) {
        return shell.t("governance.risk.effect." + effect);
    }

    public static String of(Shell shell, ParticipantPart part) {
        return shell.t("governance.risk.part." + part);
    }

    public static List<Option> stances(Shell shell) {
        return Choices.of(SafetyStance.values(), one -> ChangeWords.of(shell, one));
    }

    public static String serious(Shell shell, boolean serious) {
        return serious
                ? shell.t("governance.risk.serious.yes")
                : shell.t("governance.risk.serious.no");
    }

    public static List<Option> likelihoods(Shell shell) {
        return Choices.of(Likelihood.values(), one -> of(shell, one));
    }

    public static List<Option> effects(Shell shell) {
        return Choices.of(Effect.values(), one -> of(shell, one));
    }

    public static List<Option> parts(Shell shell) {
        return Choices.of(ParticipantPart.values(), one -> of(shell, one));
    }

    public static List<Option> seriousness(Shell shell) {
        return List.of(
                Option.of("true", serious(shell, true)), Option.of("false", serious(shell, false)));
    }
}
