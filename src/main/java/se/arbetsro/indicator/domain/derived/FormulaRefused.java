package se.arbetsro.indicator.domain.derived;

import se.arbetsro.indicator.formula.FormulaProblem;
import se.arbetsro.platform.fault.Invalid;

/** A formula cannot be used, and why, in words for who wrote it. */
public final class FormulaRefused extends Invalid {

    private FormulaRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** What is wrong with what was written; places are told as people count, from 1. */
    static FormulaRefused of(FormulaProblem problem) {
        int place = problem.position() + 1;
        return switch (problem.kind()) {
            case TOO_LONG -> new FormulaRefused("indicator.formula.TOO_LONG");
            case TOO_MANY_PARTS -> new FormulaRefused("indicator.formula.TOO_MANY_PARTS");
            case TOO_DEEP -> new FormulaRefused("indicator.formula.TOO_DEEP");
            case UNKNOWN_PART ->
                    new FormulaRefused("indicator.formula.UNKNOWN_PART", problem.first(), place);
            case GRAMMAR -> new FormulaRefused("indicator.formula.GRAMMAR", place);
            case NO_TERM -> new FormulaRefused("indicator.formula.NO_TERM");
            case UNITS_DIFFER ->
                    new FormulaRefused(
                            "indicator.formula.UNITS_DIFFER",
                            place,
                            named(problem.first()),
                            named(problem.second()));
            case UNIT_OF_RESULT ->
                    new FormulaRefused(
                            "indicator.formula.UNIT_OF_RESULT",
                            named(problem.first()),
                            named(problem.second()));
        };
    }

    /** A number without unit has no word for it. */
    private static String named(String unit) {
        return unit.isEmpty() ? "andel" : unit;
    }

    static FormulaRefused unknown(String key) {
        return new FormulaRefused("indicator.formula.unknown", key);
    }

    static FormulaRefused described(String name) {
        return new FormulaRefused("indicator.formula.described", name);
    }

    static FormulaRefused ofText() {
        return new FormulaRefused("indicator.formula.ofText");
    }

    static FormulaRefused itself() {
        return new FormulaRefused("indicator.formula.itself");
    }

    /** The unit of measure is part of a formula. */
    static FormulaRefused unitInUse(String name) {
        return new FormulaRefused("indicator.formula.unitInUse", name);
    }
}
