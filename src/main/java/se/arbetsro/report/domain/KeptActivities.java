package se.arbetsro.report.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.Contents;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of all activities of a frozen report that is too long for its contents: in parts, so
 * that neither keeping nor reading it takes more memory when it grows. Its hash, that of its parts
 * one after another, is told in the contents and so part of theirs.
 */
@Component
class KeptActivities {

    private static final int ROWS = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptActivities(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps them for a report that is being frozen. */
    Contents.Attached keep(ReportId report, Stream<Contents.Listed> all) {
        MessageDigest digest = ReportService.sha256();
        int first = 0;
        try (all) {
            Iterator<Contents.Listed> left = all.iterator();
            while (left.hasNext()) {
                List<Contents.Listed> part = new ArrayList<>(ROWS);
                while (left.hasNext() && part.size() < ROWS) {
                    part.add(left.next());
                }
                String written = json.writeValueAsString(part);
                digest.update(written.getBytes(StandardCharsets.UTF_8));
                jdbc.sql(
                                """
                                insert into report.frozen_activities (report_id, first, activities)
                                values (?, ?, ?)
                                """)
                        .params(report.value(), first, written)
                        .update();
                first += part.size();
            }
        }
        return new Contents.Attached(first, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * @param from the first to read, from 0
     * @param until the one after the last
     */
    Stream<Contents.Listed> list(ReportId report, int from, int until) {
        return jdbc
                .sql(
                        """
                        select activities from report.frozen_activities
                        where report_id = ? and first > ? and first < ? order by first
                        """)
                .withFetchSize(4)
                .params(report.value(), from - ROWS, until)
                .query(String.class)
                .stream()
                .flatMap(part ->
                        json
                                .readValue(part, new TypeReference<List<Contents.Listed>>() {})
                                .stream())
                .skip(from % ROWS)
                .limit(until - from);
    }
}
