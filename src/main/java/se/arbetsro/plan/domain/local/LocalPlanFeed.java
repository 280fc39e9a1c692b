package se.arbetsro.plan.domain.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Place;
import se.arbetsro.platform.time.Validity;

/** Reads local plans for other systems, withdrawn ones too, those that changed first first. */
@Component
@Transactional(readOnly = true)
public class LocalPlanFeed {

    private final JdbcClient jdbc;
    private final Clock clock;

    LocalPlanFeed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A local plan as it is told to other systems.
     *
     * @param areas the keys of the areas that it works with today, in the order of the version
     */
    public record FedPlan(
            UUID id,
            UUID unitId,
            String versionKey,
            Validity period,
            List<String> areas,
            @Nullable String followUp,
            @Nullable UnionForm unionForm,
            @Nullable String unionNote,
            boolean withdrawn,
            Instant changedAt) {}

    /**
     * @param unit this unit and those below it
     * @param after where the page before this one ended; null for the first page
     */
    public List<FedPlan> page(
            @Nullable UnitId unit,
            @Nullable PlanVersionId version,
            @Nullable Instant since,
            @Nullable Place after,
            int most) {
        return jdbc.sql(
                        """
                        select p.id, p.unit_id, version.key as version_key, p.period, chosen.areas, p.follow_up,
                            p.union_form, p.union_note, p.withdrawn_at is not null as withdrawn, p.changed_at
                        from plan.local_plan p
                        join plan.plan_version version on version.id = p.plan_version_id
                        cross join lateral (
                            select coalesce(string_agg(area.key, ',' order by edition.position), '') as areas
                            from plan.chosen_area chosen
                            join plan.area on area.id = chosen.area_id
                            join plan.area_edition edition on edition.area_id = chosen.area_id
                                and edition.plan_version_id = chosen.plan_version_id
                            where chosen.local_plan_id = p.id
                                and chosen.valid @> greatest(cast(:day as date), lower(p.period))) chosen
                        where p.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                            and (cast(:unit as uuid) is null or p.unit_id in (
                                select unit_id from organisation.unit_within
                                where ancestor_id = cast(:unit as uuid)))
                            and (cast(:version as uuid) is null or p.plan_version_id = cast(:version as uuid))
                            and (cast(:since as timestamptz) is null or p.changed_at >= cast(:since as timestamptz))
                            and (cast(:afterAt as timestamptz) is null
                                or (p.changed_at, p.id) > (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
                        order by p.changed_at, p.id limit :most
                        """)
                .param("day", LocalDate.now(clock))
                .param("unit", unit == null ? null : unit.value().toString())
                .param("version", version == null ? null : version.value().toString())
                .param("since", since == null ? null : since.toString())
                .param("afterAt", after == null ? null : after.at().toString())
                .param("afterId", after == null ? null : after.id().toString())
                .param("most", most)
                .query(FedPlan.class)
                .list();
    }
}
