package se.arbetsro.report.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which frozen reports can be laid beside each other: those of the same unit. */
@Component
@Transactional(readOnly = true)
public class ReportComparisons {

    private final ReportQueries queries;

    ReportComparisons(ReportQueries queries) {
        this.queries = queries;
    }

    /**
     * The other frozen reports of the unit. First what one most likely wants beside it: the edition
     * before it, then the latest.
     */
    public List<ReportQueries.Row> others(Report report) {
        List<ReportQueries.Row> frozen =
                queries.ofUnit(report.unitId()).stream()
                        .filter(row -> row.frozenAt() != null && !row.id().equals(report.id()))
                        .toList();
        return frozen.stream()
                .sorted(java.util.Comparator.comparing(row -> isEditionBefore(row, report) ? 0 : 1))
                .toList();
    }

    private static boolean isEditionBefore(ReportQueries.Row row, Report report) {
        return row.of().equals(report.of()) && row.edition() == report.edition() - 1;
    }

    /** What differs between two frozen reports, the one that ends first before the other. */
    public ReportComparison of(Report one, Report other) {
        boolean inOrder =
                one.of().period().compareTo(other.of().period()) < 0
                        || (one.of().equals(other.of()) && one.edition() < other.edition());
        Report before = inOrder ? one : other;
        Report after = inOrder ? other : one;
        return ReportComparison.of(
                before, queries.contents(before), after, queries.contents(after));
    }
}
