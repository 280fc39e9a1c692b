package se.arbetsro.governance.domain.area;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads the areas of the plan under which a unit works, and what was made there. */
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
                        select area_id as id, number, coalesce(short_name_sv, name_sv) as name_sv,
                            coalesce(short_name_en, name_en) as name_en
                        from plan.areas_of_versions where plan_version_id = ? order by position
                        """)
                .param(version.value())
                .query(AreaChoice.class)
                .list();
    }

    /**
     * The version under which a unit works: that of its local plan that began last, or of the
     * nearest unit above it with one. Empty where no local plan governs it.
     */
    public Optional<PlanVersionId> governingVersion(UnitId unit) {
        return jdbc.sql(
                        """
                        select local.plan_version_id
                        from organisation.unit_within above
                        join plan.local_plans local on local.unit_id = above.ancestor_id and not local.withdrawn
                        where above.unit_id = ? and local.period @> (select platform.today())
                        order by (select count(*) from organisation.unit_within higher
                            where higher.unit_id = local.unit_id) desc, lower(local.period) desc limit 1
                        """)
                .param(unit.value())
                .query(UUID.class)
                .optional()
                .map(PlanVersionId::new);
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
