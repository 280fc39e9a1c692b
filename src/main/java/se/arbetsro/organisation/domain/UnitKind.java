package se.arbetsro.organisation.domain;

import se.arbetsro.platform.text.Text2;

/**
 * A level of the organisation with the municipality's own name for it, such as 'avdelning'.
 *
 * @param rank how far from the top; 0 is the municipality
 */
public record UnitKind(String key, int rank, Text2 name, long version) {

    /** The level of the one unit at the top. */
    public static final String MUNICIPALITY = "municipality";
}
