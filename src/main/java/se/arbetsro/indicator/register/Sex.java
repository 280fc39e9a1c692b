package se.arbetsro.indicator.register;

import se.arbetsro.indicator.figure.Split;

/** By which the law wants sick leave told apart. */
public enum Sex {
    WOMAN(Split.WOMEN),
    MAN(Split.MEN);

    private final Split split;

    Sex(Split split) {
        this.split = split;
    }

    Split split() {
        return split;
    }
}
