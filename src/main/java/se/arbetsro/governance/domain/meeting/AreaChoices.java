package se.arbetsro.governance.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads the areas of the plan in which a decision can be carried out. */
@Component
@Transactional(readOnly = true)
public class AreaChoices {

    private final JdbcClient jdbc;

    AreaChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An area as a version words it. */
    public record AreaChoice(
            AreaId id, @Nullable Integer number, String nameSv, @Nullable String nameEn) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    /** In the order of the version. */
    public List<AreaChoice> of(PlanVersionId version) {
        return jdbc.sql(
                        """
                        select area_id as id, number, short_name_sv as name_sv, short_name_en as name_en
                        from plan.areas_of_versions where plan_version_id = ? order by position
                        """)
                .param(version.value())
                .query(AreaChoice.class)
                .list();
    }

    /** Where an activity stands that was made from something. */
    public record Made(PlanVersionId planVersionId, AreaId areaId) {}

    /** Where what was made from a thing stands in the plan; empty when nothing was. */
    public Optional<Made> madeFrom(String kind, UUID id) {
        return jdbc.sql(
                        """
                        select plan_version_id, area_id from plan.activities
                        where origin_kind = ? and origin_id = ? order by activity_id limit 1
                        """)
                .params(kind, id)
                .query(Made.class)
                .optional();
    }
}
