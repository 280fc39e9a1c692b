package se.arbetsro.disclosure;

/**
 * The smallest group of which anything is told.
 *
 * @param smallest at least 2, for of one person nothing is ever told
 */
public record Threshold(int smallest) {

    /** The default and the floor of what people have answered or marked themselves. */
    public static final int SURVEY = 6;

    public static final int SURVEY_FLOOR = 5;

    public Threshold {
        if (smallest < 2) {
            throw new IllegalArgumentException("A group has at least two, not " + smallest);
        }
    }

    /**
     * The threshold of what people have answered or marked themselves.
     *
     * @throws IllegalArgumentException below the floor
     */
    public static Threshold ofSurvey(int smallest) {
        if (smallest < SURVEY_FLOOR) {
            throw new IllegalArgumentException(
                    "The smallest group of a survey is at least "
                            + SURVEY_FLOOR
                            + ", not "
                            + smallest);
        }
        return new Threshold(smallest);
    }

    public boolean allows(long heads) {
        return heads >= smallest;
    }
}
