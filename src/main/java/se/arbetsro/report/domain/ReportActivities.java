package se.arbetsro.report.domain;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.reading.ContentsReading;

/**
 * All activities of a report, area by area, however many: of a frozen one as they were kept, of an
 * open one as the plan has them. Unlike {@link Contents}, which hold as many as a document lays
 * out.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class ReportActivities {

    private final ReportQueries queries;
    private final ContentsReading reading;
    private final KeptActivities kept;

    ReportActivities(ReportQueries queries, ContentsReading reading, KeptActivities kept) {
        this.queries = queries;
        this.reading = reading;
        this.kept = kept;
    }

    /**
     * Read and closed in a transaction.
     *
     * @param contents of the report
     * @param from the first to read, from 0
     * @param until the one after the last
     */
    public Stream<Contents.Listed> list(Report report, Contents contents, int from, int until) {
        if (contents.attached() == null) {
            return contents.areas().stream()
                    .flatMap(area ->
                            area.activities().stream()
                                    .map(one -> new Contents.Listed(area.name(), one)))
                    .skip(from)
                    .limit(until - from);
        }
        return report.isFrozen()
                ? kept.list(report.id(), from, until)
                : reading.activities(queries.subject(report), from, until);
    }
}
