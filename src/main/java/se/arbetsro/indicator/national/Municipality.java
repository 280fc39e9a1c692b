package se.arbetsro.indicator.national;

/**
 * @param id the municipality's code, four digits
 */
public record Municipality(String id, String name) {

    public static final int NAME = 100;

    /**
     * Groups ({@code G…}), the country ({@code 0000}) and regions, whose codes begin with two
     * zeros, are none.
     */
    public static boolean isOne(String id) {
        return id.matches("[0-9]{4}") && !id.startsWith("00");
    }
}
