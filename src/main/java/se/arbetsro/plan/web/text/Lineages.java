package se.arbetsro.plan.web.text;

import java.util.List;
import se.arbetsro.plan.domain.version.Basis;
import se.arbetsro.plan.domain.version.Weight;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** How much of an area lives on in another, and on whose word, in words. */
final class Lineages {

    private Lineages() {}

    static String of(Shell shell, Weight weight) {
        return switch (weight) {
            case MAIN -> shell.t("plan.weight.MAIN");
            case PART -> shell.t("plan.weight.PART");
        };
    }

    static String of(Shell shell, Basis basis) {
        return switch (basis) {
            case PUBLISHED -> shell.t("plan.basis.PUBLISHED");
            case DECIDED -> shell.t("plan.basis.DECIDED");
            case SUGGESTION -> shell.t("plan.basis.SUGGESTION");
        };
    }

    static List<Option> weights(Shell shell) {
        return List.of(
                Option.of("MAIN", of(shell, Weight.MAIN)),
                Option.of("PART", of(shell, Weight.PART)));
    }

    static List<Option> grounds(Shell shell) {
        return List.of(
                Option.of("SUGGESTION", of(shell, Basis.SUGGESTION)),
                Option.of("DECIDED", of(shell, Basis.DECIDED)),
                Option.of("PUBLISHED", of(shell, Basis.PUBLISHED)));
    }
}
