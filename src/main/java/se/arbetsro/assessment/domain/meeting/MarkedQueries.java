package se.arbetsro.assessment.domain.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.domain.overview.ConfirmedQueries;

/** Reads what was marked at the meetings of a round's confirmed analyses, for other systems. */
@Component
@Transactional(readOnly = true)
public class MarkedQueries {

    private final JdbcClient jdbc;

    MarkedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A meeting at which enough marked for something to be told.
     *
     * @param marked how many marked in all
     */
    public record Meeting(
            UUID id,
            UUID analysisId,
            UUID unitId,
            String unit,
            UUID districtId,
            Instant closedAt,
            int marked,
            List<Area> areas) {}

    /**
     * How many marked an area; exact where from and to are the same, otherwise within them.
     *
     * @param area the key of the area
     */
    public record Area(
            String area, int furthestFrom, int furthestTo, int mostNeededFrom, int mostNeededTo) {}

    /** The meetings in the order of their ids, one more than a page holds. */
    public List<Meeting> meetings(ConfirmedQueries.Units units, ConfirmedQueries.Part part) {
        Map<UUID, Meeting> meetings = new LinkedHashMap<>();
        Instant moment = part.moment();
        jdbc.sql(
                        """
                        with told as materialized (
                            select * from assessment.markings_shown(cast(:moment as timestamptz))
                            where round_id = :round and state = 'CONFIRMED'
                                and (cast(:district as uuid) is null or participant_unit_id = cast(:district as uuid))
                                and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
                                and (cast(:after as uuid) is null or analysis_meeting_id > cast(:after as uuid))
                        ), chosen as (
                            select distinct analysis_meeting_id from told order by 1 limit :most
                        )
                        select told.*, unit.name as unit, area.area_key
                        from told
                        join chosen using (analysis_meeting_id)
                        join organisation.unit_latest unit on unit.unit_id = told.unit_id
                        join plan.areas_of_versions area
                            on area.plan_version_id = told.plan_version_id and area.area_id = told.area_id
                        order by told.analysis_meeting_id, area.position
                        """)
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .param("round", units.round().value())
                .param("district", text(units.district()))
                .param("unit", text(units.unit()))
                .param("after", text(part.after()))
                .param("most", part.most())
                .query(row -> {
                    meetings.computeIfAbsent(
                                    row.getObject("analysis_meeting_id", UUID.class),
                                    id -> meeting(row, id))
                            .areas()
                            .add(
                                    new Area(
                                            row.getString("area_key"),
                                            row.getInt("furthest_from"),
                                            row.getInt("furthest_to"),
                                            row.getInt("needed_from"),
                                            row.getInt("needed_to")));
                });
        return List.copyOf(meetings.values());
    }

    private static Meeting meeting(ResultSet row, UUID id) {
        try {
            return new Meeting(
                    id,
                    row.getObject("analysis_id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    row.getString("unit"),
                    row.getObject("participant_unit_id", UUID.class),
                    row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                    row.getInt("marked"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
