package se.arbetsro.report.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.time.Period;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;

/** What open reports ask of someone: sections to write, a report to finish and freeze. */
@Component
@Transactional(readOnly = true)
public class ReportTaskQueries {

    private final JdbcClient jdbc;

    ReportTaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A section that waits for its owner. */
    public record TaskRow(
            ReportId report,
            String unit,
            ReportKind kind,
            String period,
            String key,
            @Nullable LocalDate dueOn,
            boolean begun) {

        public ReportPeriod of() {
            return new ReportPeriod(kind, Period.of(period).year());
        }
    }

    /** The sections of open reports that are given to someone and not done, the first due first. */
    public List<TaskRow> waitingFor(UUID owner) {
        return jdbc.sql(
                        """
                        select report.id as report, unit.name as unit, report.kind, report.period, section.key,
                            coalesce(section.due_on, report.due_on) as due_on,
                            section.text <> '' as begun
                        from report.section
                        join report.report on report.id = section.report_id
                        join organisation.unit_latest unit on unit.unit_id = report.unit_id
                        where section.owner_id = :owner and section.done_at is null and report.frozen_at is null
                        order by coalesce(section.due_on, report.due_on) nulls last, unit.name, section.key
                        limit 20
                        """)
                .param("owner", owner)
                .query((row, _) ->
                        new TaskRow(
                                new ReportId(row.getObject("report", UUID.class)),
                                row.getString("unit"),
                                ReportKind.valueOf(row.getString("kind")),
                                row.getString("period"),
                                row.getString("key"),
                                row.getObject("due_on", LocalDate.class),
                                row.getBoolean("begun")))
                .list();
    }

    /**
     * An open report with what is left to write in it.
     *
     * @param left how many sections are not done; those that nobody needs to write are not counted
     */
    public record BegunRow(
            ReportId report,
            String unit,
            ReportPeriod of,
            int edition,
            @Nullable LocalDate dueOn,
            int left) {}

    /** The open reports that someone began, the first due first. */
    public List<BegunRow> begunBy(UUID person) {
        return jdbc.sql(
                        """
                        select report.id, unit.name as unit, report.kind, report.period, report.edition,
                            report.due_on,
                            (select count(*)::int from report.section
                            where section.report_id = report.id and section.done_at is null
                                and (section.text <> '' or section.owner_id is not null
                                    or section.key not in (:optional))) as left_to_write
                        from report.report
                        join organisation.unit_latest unit on unit.unit_id = report.unit_id
                        where report.created_by = :person and report.frozen_at is null
                            and organisation.edits('REPORT_EDIT', report.unit_id)
                        order by report.due_on nulls last, unit.name
                        limit 10
                        """)
                .param("person", person)
                .param(
                        "optional",
                        Arrays.stream(SectionKey.values())
                                .filter(key -> key.isFollowUp() || key == SectionKey.APPENDICES)
                                .map(SectionKey::code)
                                .toList())
                .query((row, _) ->
                        new BegunRow(
                                new ReportId(row.getObject("id", UUID.class)),
                                row.getString("unit"),
                                new ReportPeriod(
                                        ReportKind.valueOf(row.getString("kind")),
                                        Period.of(row.getString("period")).year()),
                                row.getInt("edition"),
                                row.getObject("due_on", LocalDate.class),
                                row.getInt("left_to_write")))
                .list();
    }
}
