package se.arbetsro.assessment.domain.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.disclosure.Span;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/** Reads meetings for those who may see the answers of their analyses. */
@Component
@Transactional(readOnly = true)
public class AnalysisMeetingQueries {

    private final JdbcClient jdbc;

    AnalysisMeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The meeting of an analysis for whoever may write it; empty when there is none.
     *
     * @param analysis one that was found through the viewer
     */
    public Optional<MeetingRow> find(AnalysisHead analysis) {
        if (!analysis.answers()) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        select meeting.*, (select count(*) from assessment.ballot
                            where analysis_meeting_id = meeting.id) as phones
                        from assessment.analysis_meeting meeting
                        where meeting.analysis_id = ?
                        """)
                .param(analysis.id().value())
                .query((row, _) -> {
                    OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
                    String code = row.getString("code");
                    return new MeetingRow(
                            code == null ? null : new MeetingCode(code),
                            row.getObject("until", OffsetDateTime.class).toInstant(),
                            row.getInt("phones"),
                            row.getInt("papers"),
                            closed == null ? null : closed.toInstant(),
                            row.getObject("marked", Integer.class),
                            closed == null ? List.of() : marked(analysis.id(), null),
                            discussed(analysis.id()));
                })
                .optional();
    }

    /**
     * What was told of the markings of an analysis, most needed first; empty when there was no
     * meeting, when it was too small, or when the viewer does not see the answers.
     *
     * @param moment what was told then; null for now
     */
    public List<MarkedArea> marked(AnalysisId analysis, @Nullable Instant moment) {
        return jdbc
                .sql(
                        """
                        select told.*, area.area_key, area.number as area_number, area.name_sv, area.name_en,
                            area.short_name_sv, area.short_name_en
                        from assessment.markings_shown(cast(:moment as timestamptz)) told
                        join plan.areas_of_versions area
                            on area.plan_version_id = told.plan_version_id and area.area_id = told.area_id
                        where told.analysis_id = :analysis
                        order by area.position
                        """)
                .param("analysis", analysis.value())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> area(row))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(MarkedArea::weight).reversed())
                .toList();
    }

    /** How many marked at the meeting; null when nothing is told of it. */
    public @Nullable Integer heads(AnalysisId analysis, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        select max(marked) from assessment.markings_shown(cast(:moment as timestamptz))
                        where analysis_id = :analysis
                        """)
                .param("analysis", analysis.value())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** What was counted on paper so far. */
    public List<PaperCount> papers(AnalysisId analysis) {
        return jdbc.sql(
                        """
                        select count.area_id, count.furthest, count.most_needed
                        from assessment.paper_count count
                        join assessment.analysis_meeting meeting on meeting.id = count.analysis_meeting_id
                        join assessment.analysis_shown shown
                            on shown.analysis_id = meeting.analysis_id and shown.answers
                        where meeting.analysis_id = ?
                        """)
                .param(analysis.value())
                .query((row, _) ->
                        new PaperCount(
                                new AreaId(row.getObject("area_id", UUID.class)),
                                row.getInt("furthest"),
                                row.getInt("most_needed")))
                .list();
    }

    private List<AreaId> discussed(AnalysisId analysis) {
        return jdbc
                .sql("select area_id from assessment.discussed_area where analysis_id = ?")
                .param(analysis.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AreaId::new)
                .toList();
    }

    private static MarkedArea area(ResultSet row) throws SQLException {
        return new MarkedArea(
                new AreaRow(
                        new AreaId(row.getObject("area_id", UUID.class)),
                        row.getString("area_key"),
                        row.getObject("area_number", Integer.class),
                        new Text2(row.getString("name_sv"), row.getString("name_en")),
                        new Text2(row.getString("short_name_sv"), row.getString("short_name_en")),
                        true),
                new Span(row.getInt("furthest_from"), row.getInt("furthest_to")),
                new Span(row.getInt("needed_from"), row.getInt("needed_to")));
    }
}
