package se.arbetsro.plan.web.expectation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.expectation.Expectation;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words and signs of what is expected. */
final class ExpectationWords {

    private ExpectationWords() {}

    static String of(Shell shell, @Nullable Expectation expectation) {
        return switch (expectation) {
            case EXPECTED -> shell.t("plan.expectation.EXPECTED");
            case WHERE_IT_FITS -> shell.t("plan.expectation.WHERE_IT_FITS");
            case NOT_NORMALLY -> shell.t("plan.expectation.NOT_NORMALLY");
            case null -> shell.t("plan.expectation.notSaid");
        };
    }

    static Tone tone(@Nullable Expectation expectation) {
        return switch (expectation) {
            case EXPECTED -> Tone.GOOD;
            case WHERE_IT_FITS -> Tone.INFO;
            case NOT_NORMALLY -> Tone.NEUTRAL;
            case null -> Tone.NEUTRAL;
        };
    }

    /** The choices with one before them that says nothing, in the given words. */
    static List<Option> options(Shell shell, String none) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Option.of("", none)),
                        Arrays.stream(Expectation.values())
                                .map(one -> Option.of(one.name(), of(shell, one))))
                .toList();
    }
}
