package se.arbetsro.indicator.national;

/**
 * A measure of Kolada. Its definition is Kolada's, and differs from that of an indicator with a
 * similar name.
 *
 * @param id such as {@code U15200}
 * @param description empty where the file has none
 */
public record NationalMeasure(String id, String title, String description) {

    public static final String ID = "[A-Z][0-9]{4,6}";
    public static final int TITLE = 400;
    public static final int DESCRIPTION = 8_000;
}
