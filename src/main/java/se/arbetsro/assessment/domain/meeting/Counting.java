package se.arbetsro.assessment.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisMeetingId;
import se.arbetsro.disclosure.Marks;
import se.arbetsro.disclosure.Span;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.plan.PlanVersionId;

/**
 * Turns ballots into what may be told of them, and forgets the ballots. Whoever counted the paper
 * could take it from the sum; so what is told of the phones is told of them alone, and the paper is
 * added to it. Only on paper is there a group of its own.
 */
@Component
class Counting {

    private final JdbcClient jdbc;
    private final Threshold smallest;

    Counting(JdbcClient jdbc, Threshold smallestGroupOfMeetings) {
        this.jdbc = jdbc;
        this.smallest = smallestGroupOfMeetings;
    }

    private record Counted(
            java.util.UUID area, int furthest, int needed, int paperFurthest, int paperNeeded) {}

    /**
     * @return how many marked; null when they were too few for anything to be told or kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Nullable Integer count(AnalysisMeetingId meeting, PlanVersionId version, int papers) {
        int phones =
                jdbc.sql("select count(*) from assessment.ballot where analysis_meeting_id = ?")
                        .param(meeting.value())
                        .query(Integer.class)
                        .single();
        boolean told = smallest.allows(phones) || (phones == 0 && smallest.allows(papers));
        if (told) {
            tell(meeting, counted(meeting, version), phones, papers);
        }
        jdbc.sql("delete from assessment.ballot where analysis_meeting_id = ?")
                .param(meeting.value())
                .update();
        jdbc.sql("delete from assessment.paper_count where analysis_meeting_id = ?")
                .param(meeting.value())
                .update();
        return told ? phones + papers : null;
    }

    private List<Counted> counted(AnalysisMeetingId meeting, PlanVersionId version) {
        return jdbc.sql(
                        """
                        select area.area_id as area,
                            (select count(*) from assessment.ballot
                                where analysis_meeting_id = :meeting and area.area_id = any (furthest)) as furthest,
                            (select count(*) from assessment.ballot
                                where analysis_meeting_id = :meeting and area.area_id = any (most_needed)) as needed,
                            coalesce(paper.furthest, 0) as paper_furthest,
                            coalesce(paper.most_needed, 0) as paper_needed
                        from plan.areas_of_versions area
                        left join assessment.paper_count paper
                            on paper.analysis_meeting_id = :meeting and paper.area_id = area.area_id
                        where area.plan_version_id = :version and area.kind <> 'CROSS_CUTTING_THEME'
                        order by area.position
                        """)
                .param("meeting", meeting.value())
                .param("version", version.value())
                .query(Counted.class)
                .list();
    }

    private void tell(AnalysisMeetingId meeting, List<Counted> counted, int phones, int papers) {
        List<Span> furthest =
                told(
                        phones,
                        counted.stream().map(Counted::furthest).toList(),
                        papers,
                        counted.stream().map(Counted::paperFurthest).toList());
        List<Span> needed =
                told(
                        phones,
                        counted.stream().map(Counted::needed).toList(),
                        papers,
                        counted.stream().map(Counted::paperNeeded).toList());
        for (int i = 0; i < counted.size(); i++) {
            jdbc.sql(
                            """
                            insert into assessment.marked_area (analysis_meeting_id, area_id, furthest_from,
                                furthest_to, needed_from, needed_to)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            meeting.value(),
                            counted.get(i).area(),
                            furthest.get(i).from(),
                            furthest.get(i).to(),
                            needed.get(i).from(),
                            needed.get(i).to())
                    .update();
        }
    }

    private static List<Span> told(
            int phones, List<Integer> byPhone, int papers, List<Integer> onPaper) {
        if (phones == 0) {
            return Marks.told(papers, OpenMarking.MOST, onPaper);
        }
        List<Span> spans = Marks.told(phones, OpenMarking.MOST, byPhone);
        return java.util.stream.IntStream.range(0, spans.size())
                .mapToObj(i -> spans.get(i).plus(onPaper.get(i)))
                .toList();
    }
}
