package se.arbetsro.indicator.web.register;

import se.arbetsro.indicator.figure.Split;
import se.arbetsro.platform.web.Shell;

/** Says which part of the people a figure is about. */
public final class SplitWords {

    private SplitWords() {}

    public static String of(Shell shell, Split split) {
        return switch (split.dimension()) {
            case SEX ->
                    split.equals(Split.WOMEN)
                            ? shell.t("indicator.split.women")
                            : shell.t("indicator.split.men");
            case AGE ->
                    split.equals(Split.TO_29)
                            ? shell.t("indicator.split.to29")
                            : split.equals(Split.FROM_50)
                                    ? shell.t("indicator.split.from50")
                                    : shell.t("indicator.split.from30to49");
            case OCCUPATION -> shell.t("indicator.split.occupation", split.key());
        };
    }
}
