package se.arbetsro.listening.instrument;

/** Whom an instrument is for. */
public enum Audience {
    /** Employees and managers of the units that are asked: a population that is counted. */
    EMPLOYEES,
    /** Those who took part in something, such as a workshop: employees without a population. */
    PARTICIPANTS,
    /** Clients, of whom nobody holds a list. */
    CLIENTS
}
