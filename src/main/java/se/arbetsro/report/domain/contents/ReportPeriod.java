package se.arbetsro.report.domain.contents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.arbetsro.platform.time.Period;

/** Which report of a unit: its kind and its year. Its editions share it. */
public record ReportPeriod(ReportKind kind, int year) {

    public static ReportPeriod t2(int year) {
        return new ReportPeriod(ReportKind.T2, year);
    }

    /**
     * @param code of a period, such as {@code 2026-T2}; empty when the kind has no such period
     */
    public static Optional<ReportPeriod> of(ReportKind kind, String code) {
        return Period.parse(code)
                .map(period -> new ReportPeriod(kind, period.year()))
                .filter(found -> found.code().equals(code.strip()));
    }

    public Period period() {
        return kind.periodOf(year);
    }

    /** The code of its period: {@code 2026-T2}, {@code 2026}. */
    public String code() {
        return period().code();
    }

    /** The first day that it tells of, when it tells until the day. */
    public LocalDate from(LocalDate day) {
        if (kind.looksAhead()) {
            return day.plusDays(1);
        }
        LocalDate first = period().firstDay();
        // A period that has not begun counts from the start of this year.
        return day.isBefore(first) ? day.withDayOfYear(1) : first;
    }

    /** The last day of its period, or today while that lies ahead. */
    public LocalDate until(LocalDate today) {
        LocalDate last = period().lastDay();
        return last.isBefore(today) ? last : today;
    }

    /**
     * Whose texts it goes on from, the nearest first: the annual report from the T2 report of its
     * year, the operating plan from the plan before it, the T2 report from the last one.
     */
    public Stream<ReportPeriod> before() {
        return switch (kind) {
            case T2 -> Stream.of(t2(year - 1), annual(year - 1), plan(year));
            case ANNUAL_REPORT -> Stream.of(t2(year), annual(year - 1));
            case OPERATING_PLAN -> Stream.of(plan(year - 1), t2(year - 1), annual(year - 1));
        };
    }

    private static ReportPeriod annual(int year) {
        return new ReportPeriod(ReportKind.ANNUAL_REPORT, year);
    }

    private static ReportPeriod plan(int year) {
        return new ReportPeriod(ReportKind.OPERATING_PLAN, year);
    }
}
