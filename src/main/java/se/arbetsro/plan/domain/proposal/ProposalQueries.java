package se.arbetsro.plan.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.PlanVersionId;

/** Reads what plan versions propose, and what carries it out for the whole municipality. */
@Component
@Transactional(readOnly = true)
public class ProposalQueries {

    private static final String ROWS =
            """
            select proposal.id, proposal.plan_version_id as version_id, version.key as version_key,
                proposal.area_id, area.key as area_key, edition.number as area_number,
                edition.short_name_sv as area_name_sv, edition.short_name_en as area_name_en, proposal.position,
                proposal.title_sv, proposal.title_en, proposal.text_sv, proposal.text_en, proposal.mandate,
                proposal.mandate_source, proposal.source, taken.adopted, taken.adapted, taken.not_here,
                (select count(*) from (
                    select activity_id from plan.proposal_activity where proposal_id = proposal.id
                    union
                    select made.id from plan.activity made
                    where made.origin_kind = 'proposal' and made.origin_id = proposal.id) carrying) as city_wide,
                proposal.version
            from plan.proposal
            join plan.plan_version version on version.id = proposal.plan_version_id
            left join plan.area on area.id = proposal.area_id
            left join plan.area_edition edition on edition.plan_version_id = proposal.plan_version_id
                and edition.area_id = proposal.area_id
            cross join lateral (
                select count(*) filter (where stand.kind = 'ADOPTED') as adopted,
                    count(*) filter (where stand.kind = 'ADAPTED') as adapted,
                    count(*) filter (where stand.kind = 'NOT_HERE') as not_here
                from plan.stand
                join plan.local_plan on local_plan.id = stand.local_plan_id and local_plan.withdrawn_at is null
                where stand.proposal_id = proposal.id
                    and local_plan.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))) taken
            """;

    private final JdbcClient jdbc;

    ProposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which proposals of a version are wanted.
     *
     * @param area the key of an area; empty for those of the version as a whole; null for all
     */
    public record Wanted(@Nullable String area, @Nullable Mandate mandate) {

        public static final Wanted ALL = new Wanted(null, null);
    }

    /** In the order of the version. */
    public List<ProposalRow> of(PlanVersionId version, Wanted wanted) {
        Mandate mandate = wanted.mandate();
        return jdbc.sql(
                        ROWS
                                + """
                                where proposal.plan_version_id = :version
                                    and (cast(:area as text) is null or coalesce(area.key, '') = :area)
                                    and (cast(:mandate as text) is null or proposal.mandate = :mandate)
                                order by proposal.position
                                """)
                .param("version", version.value())
                .param("area", wanted.area())
                .param("mandate", mandate == null ? null : mandate.name())
                .query(ProposalRow.class)
                .list();
    }

    public Optional<ProposalRow> find(ProposalId id) {
        return jdbc.sql(ROWS + "where proposal.id = ?")
                .param(id.value())
                .query(ProposalRow.class)
                .optional();
    }

    /**
     * An activity for the whole municipality that carries out a proposal.
     *
     * @param linked whether it was linked by hand, so that the link can be taken away
     */
    public record CarryingRow(
            ActivityId id,
            String title,
            String lang,
            ActivityStatus status,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            LocalDate dueOn,
            boolean linked) {}

    /** Those made from the proposal and those linked to it, by their due day. */
    public List<CarryingRow> carrying(ProposalId proposal) {
        return jdbc.sql(
                        """
                        select a.id, a.title, a.lang, a.status, a.decided_by, a.decided_on, a.due_on,
                            coalesce(bool_or(found.linked), false) as linked
                        from (
                            select activity_id, true as linked from plan.proposal_activity where proposal_id = :proposal
                            union all
                            select made.id, false from plan.activity made
                            where made.origin_kind = 'proposal' and made.origin_id = :proposal) found
                        join plan.activity a on a.id = found.activity_id
                        group by a.id
                        order by a.due_on, a.id
                        """)
                .param("proposal", proposal.value())
                .query(CarryingRow.class)
                .list();
    }

    /** An activity of the version for the whole municipality, to link. */
    public record LinkableRow(ActivityId id, String title) {}

    /** The activities for the whole municipality that do not carry out the proposal yet. */
    public List<LinkableRow> linkable(ProposalRow proposal) {
        return jdbc.sql(
                        """
                        select a.id, a.title from plan.activity a
                        where a.city_wide and a.plan_version_id = :version
                            and a.origin_id is distinct from :proposal
                            and a.id not in (
                                select activity_id from plan.proposal_activity where proposal_id = :proposal)
                        order by a.title, a.id limit 200
                        """)
                .param("version", proposal.versionId().value())
                .param("proposal", proposal.id().value())
                .query(LinkableRow.class)
                .list();
    }

    /** The unit at the top, for which activities of the whole municipality are made. */
    public Optional<UnitId> municipality(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id from organisation.unit_on(:day)
                        where parent_id is null order by unit_id limit 1
                        """)
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }
}
