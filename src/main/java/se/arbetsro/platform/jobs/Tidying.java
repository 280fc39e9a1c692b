package se.arbetsro.platform.jobs;

/**
 * Forgets what is past its time; a bean of this kind is called each night, in a transaction of its
 * own, as the system.
 */
@FunctionalInterface
public interface Tidying {

    void tidy();
}
