package se.arbetsro.bench;

/** One thing that is measured, in a town of a size. */
interface Measurement {

    /** As on the command line. */
    String name();

    /** Whether it is measured in a town of this size. */
    boolean at(int scale);

    void measure(Place place) throws Exception;
}
