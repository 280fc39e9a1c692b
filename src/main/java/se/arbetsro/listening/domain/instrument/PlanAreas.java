package se.arbetsro.listening.domain.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/** The plan areas that an item may ask of: those of the version that work goes on under. */
@Component
public class PlanAreas {

    private final JdbcClient jdbc;

    PlanAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan area as the version calls it. */
    public record Offered(AreaId area, Text2 name) {}

    /** The areas of the version in use on a day, in its order; none when no version is. */
    @Transactional(readOnly = true)
    public List<Offered> on(LocalDate day) {
        return jdbc.sql(
                        """
                        select area_id, name_sv, name_en from plan.areas_of_versions
                        where kind <> 'CROSS_CUTTING_THEME' and plan_version_id = (
                            select plan_version_id from plan.versions
                            where used @> cast(:day as date) order by lower(used) desc, key limit 1)
                        order by position
                        """)
                .param("day", day)
                .query((row, _) ->
                        new Offered(
                                new AreaId(row.getObject("area_id", UUID.class)),
                                new Text2(row.getString("name_sv"), row.getString("name_en"))))
                .list();
    }
}
