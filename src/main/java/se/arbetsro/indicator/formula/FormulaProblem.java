package se.arbetsro.indicator.formula;

/**
 * What is wrong with a formula, and where.
 *
 * @param position of the sign in the text, from 0
 * @param first what stands there, or the unit of measure on the one side
 * @param second the unit of measure on the other side; empty where there is none
 */
public record FormulaProblem(Kind kind, int position, String first, String second)
        implements FormulaReading {

    /** The rules, each with a sentence of its own. */
    public enum Kind {
        /** More than {@link Formula#LONGEST} signs. */
        TOO_LONG,
        /** More than {@link Formula#MOST_PARTS} terms, numbers and signs. */
        TOO_MANY_PARTS,
        /** More than {@link Formula#DEEPEST} parentheses in each other. */
        TOO_DEEP,
        /** A sign or word that has no meaning in a formula. */
        UNKNOWN_PART,
        /** Known parts in an order that means nothing. */
        GRAMMAR,
        /** No indicator is used: a number alone is no indicator. */
        NO_TERM,
        /** What is added or compared is measured in different units. */
        UNITS_DIFFER,
        /** What comes out is measured in another unit than the definition says. */
        UNIT_OF_RESULT
    }

    static FormulaProblem at(Kind kind, int position, String first) {
        return new FormulaProblem(kind, position, first, "");
    }
}
