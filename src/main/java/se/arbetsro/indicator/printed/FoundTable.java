package se.arbetsro.indicator.printed;

/**
 * A grid as it was found in a text.
 *
 * @param title the line before it; empty where there is none
 */
public record FoundTable(String title, Grid grid) {}
