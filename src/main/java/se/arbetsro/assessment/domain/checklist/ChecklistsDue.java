package se.arbetsro.assessment.domain.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;

/**
 * Whose answers to this year's checklist are still to come. It is asked for from the autumn, until
 * the last day of the year.
 */
@Component
@Transactional(readOnly = true)
public class ChecklistsDue {

    /** From then on the start page asks. */
    static final MonthDay ASKED_FROM = MonthDay.of(9, 1);

    static final MonthDay DUE = MonthDay.of(12, 31);

    private final JdbcClient jdbc;
    private final ChecklistQueries checklists;
    private final Clock clock;

    ChecklistsDue(JdbcClient jdbc, ChecklistQueries checklists, Clock clock) {
        this.jdbc = jdbc;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * A unit that has not answered, neither as a whole nor for each of its service lines.
     *
     * @param begun whether something has been written
     */
    public record Due(UnitId unit, String name, boolean begun, LocalDate dueOn) {}

    private record Row(UUID unitId, String name, boolean begun) {}

    /** Of the units that carry out service lines and for which the viewer writes. */
    public List<Due> ofViewer() {
        LocalDate today = LocalDate.now(clock);
        if (MonthDay.from(today).isBefore(ASKED_FROM) || checklists.versionInUse(today).isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select unit.unit_id, unit.name, exists (
                            select from assessment.checklist
                            where checklist.unit_id = unit.unit_id and checklist.year = :year) as begun
                        from organisation.reach_top('ANALYSIS_EDIT') top
                        join organisation.unit_latest unit on unit.unit_id = top.unit_id
                        where not exists (
                                select from assessment.checklist
                                where checklist.unit_id = unit.unit_id and checklist.year = :year
                                    and checklist.service_line is null and checklist.done_at is not null)
                            and exists (
                                select from organisation.unit_service_line_on(:today) works
                                where works.unit_id = unit.unit_id and not exists (
                                    select from assessment.checklist
                                    where checklist.unit_id = unit.unit_id and checklist.year = :year
                                        and checklist.service_line = works.service_line
                                        and checklist.done_at is not null))
                        order by unit.name, unit.unit_id
                        """)
                .param("year", today.getYear())
                .param("today", today)
                .query(Row.class)
                .list()
                .stream()
                .map(row ->
                        new Due(
                                new UnitId(row.unitId()),
                                row.name(),
                                row.begun(),
                                DUE.atYear(today.getYear())))
                .toList();
    }
}
