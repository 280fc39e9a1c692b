package se.arbetsro.report.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;

/**
 * What has been written before about the same thing, so that nothing is written twice: the same
 * section of the other reports of the unit.
 */
@Component
@Transactional(readOnly = true)
public class EarlierTexts {

    /** More than these stand beside no text that one writes. */
    private static final int MOST = 4;

    private final JdbcClient jdbc;
    private final ReportQueries queries;

    EarlierTexts(JdbcClient jdbc, ReportQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** A text of another report. */
    public record Text(
            ReportId report, ReportPeriod of, int edition, boolean frozen, String text) {}

    /**
     * The texts of the same section in other reports of the unit that the viewer may see, of each
     * report that of the last edition: those it goes on from first, then the latest.
     */
    public List<Text> beside(Report report, SectionKey key) {
        List<ReportPeriod> nearest = report.of().before().toList();
        return jdbc
                .sql(
                        """
                        select distinct on (other.kind, other.period) other.id, other.kind, other.period,
                            other.edition, other.frozen_at is not null as frozen, section.text
                        from report.report other
                        join report.section on section.report_id = other.id and section.key = :key
                        where other.unit_id = :unit and (other.kind, other.period) <> (:kind, :period)
                            and section.text ~ '\\S'
                            and (other.frozen_at is not null
                                or organisation.edits('REPORT_EDIT', other.unit_id))
                        order by other.kind, other.period, other.edition desc
                        """)
                .param("key", key.code())
                .param("unit", report.unitId().value())
                .param("kind", report.kind().name())
                .param("period", report.period())
                .query((row, _) ->
                        new Text(
                                new ReportId(row.getObject("id", UUID.class)),
                                new ReportPeriod(
                                        ReportKind.valueOf(row.getString("kind")),
                                        Period.of(row.getString("period")).year()),
                                row.getInt("edition"),
                                row.getBoolean("frozen"),
                                row.getString("text")))
                .list()
                .stream()
                .filter(text ->
                        nearest.contains(text.of())
                                || !text.of().period().lastDay().isAfter(report.until()))
                .sorted(
                        Comparator.comparing((Text text) -> place(nearest, text.of()))
                                .thenComparing(
                                        text -> text.of().period().lastDay(),
                                        Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private static int place(List<ReportPeriod> nearest, ReportPeriod of) {
        int at = nearest.indexOf(of);
        return at < 0 ? nearest.size() : at;
    }

    /**
     * The sections that a new report begins with, by their code: each from the nearest report
     * before it in which it is written.
     */
    Map<String, Section> textsBefore(UnitId unit, ReportPeriod of) {
        Map<String, Section> texts = new HashMap<>();
        of.before()
                .flatMap(before -> queries.of(unit, before).stream())
                .map(report ->
                        queries.sections(report.id()).stream()
                                .filter(section -> !section.text().isBlank())
                                .collect(Collectors.toMap(Section::key, section -> section)))
                .forEach(written -> written.forEach(texts::putIfAbsent));
        return texts;
    }
}
