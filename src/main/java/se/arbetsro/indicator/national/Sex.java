package se.arbetsro.indicator.national;

import java.util.Arrays;
import java.util.Optional;
import se.arbetsro.platform.table.Label;

/** Whom a national value is about. */
public enum Sex {
    ALL("T", new Label("Totalt", "Total")),
    WOMEN("K", new Label("Kvinnor", "Women")),
    MEN("M", new Label("Män", "Men"));

    private final String letter;
    private final Label label;

    Sex(String letter, Label label) {
        this.letter = letter;
        this.label = label;
    }

    /** As Kolada writes it. */
    public String letter() {
        return letter;
    }

    public Label label() {
        return label;
    }

    static Optional<Sex> of(String letter) {
        return Arrays.stream(values()).filter(one -> one.letter.equals(letter)).findFirst();
    }
}
