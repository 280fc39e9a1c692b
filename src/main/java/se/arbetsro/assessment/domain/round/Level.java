package se.arbetsro.assessment.domain.round;

/**
 * Where in a district the analyses of a round are written. Chosen by the district, since districts
 * are organised differently; a branch that ends higher up is analysed where it ends.
 */
public enum Level {
    /** One analysis for the whole district administration. */
    DISTRICT(0),
    /** One for each department. */
    DEPARTMENT(1),
    /** One for each unit. */
    UNIT(2);

    private final int depth;

    Level(int depth) {
        this.depth = depth;
    }

    /** How many steps below the district. */
    int depth() {
        return depth;
    }
}
