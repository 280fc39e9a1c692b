package se.arbetsro.plan.web.proposal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.Mandate;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.StandKind;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** What mandates and stands are called. */
final class ProposalWords {

    private ProposalWords() {}

    /** Empty where nobody knows on whose word. */
    static String of(Shell shell, @Nullable Mandate mandate) {
        return switch (mandate) {
            case null -> "";
            case BUDGET_TASK -> shell.t("plan.mandate.BUDGET_TASK");
            case LAW -> shell.t("plan.mandate.LAW");
            case AUDIT -> shell.t("plan.mandate.AUDIT");
            case OWN -> shell.t("plan.mandate.OWN");
        };
    }

    /** The words of a stand, also of one that is still to be taken. */
    static String of(Shell shell, @Nullable StandKind kind) {
        return switch (kind) {
            case null -> shell.t("plan.stand.missing");
            case ADOPTED -> shell.t("plan.stand.ADOPTED");
            case ADAPTED -> shell.t("plan.stand.ADAPTED");
            case NOT_HERE -> shell.t("plan.stand.NOT_HERE");
        };
    }

    static Tone tone(@Nullable StandKind kind) {
        return switch (kind) {
            case null -> Tone.WARNING;
            case ADOPTED -> Tone.GOOD;
            case ADAPTED -> Tone.INFO;
            case NOT_HERE -> Tone.NEUTRAL;
        };
    }

    static List<Option> mandates(Shell shell) {
        return Arrays.stream(Mandate.values())
                .map(one -> Option.of(one.name(), of(shell, one)))
                .toList();
    }

    static List<Option> kinds(Shell shell) {
        return Arrays.stream(StandKind.values())
                .map(one -> Option.of(one.name(), of(shell, one)))
                .toList();
    }

    /** The area that a proposal is about, or that it is about the plan as a whole. */
    static String area(Shell shell, ProposalRow proposal) {
        Text2 name = proposal.area();
        return name == null
                ? shell.t("plan.proposal.whole")
                : PlanWords.area(shell, proposal.areaNumber(), name);
    }
}
