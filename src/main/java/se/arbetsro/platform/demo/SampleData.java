package se.arbetsro.platform.demo;

/**
 * What a module puts into the sample municipality, through its own services. Loaded in the order of
 * the modules into an empty embedded database, in one transaction.
 */
public interface SampleData {

    /** Small ones first: organisation 10, indicator 20, plan 30, modules above 40. */
    int order();

    void load();
}
