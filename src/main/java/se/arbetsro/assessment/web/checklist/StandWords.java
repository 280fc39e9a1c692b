package se.arbetsro.assessment.web.checklist;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.checklist.Stand;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words and signs of what is answered. */
final class StandWords {

    private StandWords() {}

    static String of(Shell shell, @Nullable Stand stand) {
        return switch (stand) {
            case YES -> shell.t("assessment.checklist.YES");
            case PARTLY -> shell.t("assessment.checklist.PARTLY");
            case NO -> shell.t("assessment.checklist.NO");
            case NOT_RELEVANT -> shell.t("assessment.checklist.NOT_RELEVANT");
            case null -> shell.t("assessment.need.none");
        };
    }

    static Tone tone(@Nullable Stand stand) {
        return switch (stand) {
            case YES -> Tone.GOOD;
            case PARTLY -> Tone.INFO;
            case NO -> Tone.WARNING;
            case NOT_RELEVANT -> Tone.NEUTRAL;
            case null -> Tone.NEUTRAL;
        };
    }

    static List<Option> options(Shell shell) {
        return Arrays.stream(Stand.values())
                .map(stand -> Option.of(stand.name(), of(shell, stand)))
                .toList();
    }
}
