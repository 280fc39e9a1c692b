package se.arbetsro.report.domain.contents;

import java.util.Arrays;
import java.util.Optional;
import se.arbetsro.platform.time.Period;

/**
 * What a report is for. All tell of the same work in the order of an officer report, so what is
 * written for one need not be written again for the next.
 */
public enum ReportKind {
    /** The second tertial: January to August. */
    T2("t2"),
    /** Part of a board's annual report (verksamhetsberättelse): the whole year. */
    ANNUAL_REPORT("verksamhetsberattelse"),
    /** Part of a board's operating plan (verksamhetsplan): what is to be done in the year. */
    OPERATING_PLAN("verksamhetsplan");

    private final String fileName;

    ReportKind(String fileName) {
        this.fileName = fileName;
    }

    /** Of a name that someone typed or chose; empty for any other. */
    public static Optional<ReportKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Whether it tells of what is to come and leaves out what is over. */
    public boolean looksAhead() {
        return this == OPERATING_PLAN;
    }

    /** Whether the section has a place in it. A plan follows nothing up. */
    public boolean has(SectionKey section) {
        return !looksAhead() || !section.isFollowUp();
    }

    Period periodOf(int year) {
        return this == T2 ? Period.t2(year) : Period.year(year);
    }

    /** The start of the names of its files: {@code verksamhetsplan}. */
    public String fileName() {
        return fileName;
    }
}
