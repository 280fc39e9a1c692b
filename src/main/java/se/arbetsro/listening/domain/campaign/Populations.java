package se.arbetsro.listening.domain.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Text2;

/**
 * Finds whom a plan would ask. Reads as the program itself: whoever plans a campaign sees how many
 * there are and never who, so nobody needs to be allowed to see the staff for it.
 */
@Component
class Populations {

    private static final Viewer COUNTING = Viewer.system("population");

    /** Whoever has one of these over a unit answers as its manager. */
    private static final String[] MANAGERS = {
        "UNIT_MANAGER", "DEPUTY_UNIT_MANAGER", "HEAD_OF_DEPARTMENT", "DISTRICT_DIRECTOR"
    };

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    Populations(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.alone.setReadOnly(true);
    }

    /** Whom the plan would ask if it were published on the day. */
    Population of(CampaignPlan plan, LocalDate day) {
        Population found =
                CurrentViewer.callAs(COUNTING, () -> alone.execute(_ -> read(plan, day)));
        if (found == null) {
            throw new IllegalStateException("nothing was read");
        }
        return found;
    }

    private record UnitRow(
            UUID unitId, @Nullable UUID parentId, String nameSv, @Nullable String nameEn) {}

    private Population read(CampaignPlan plan, LocalDate day) {
        List<CampaignUnit> units = units(plan, day);
        if (plan.recruitment() == Recruitment.OPEN) {
            return new Population(day, units, List.of());
        }
        return new Population(day, units, members(plan, day, units)).withoutEmptyUnits();
    }

    private List<CampaignUnit> units(CampaignPlan plan, LocalDate day) {
        List<UnitRow> rows =
                jdbc.sql(
                                """
                                select unit.unit_id, unit.parent_id, unit.name as name_sv, unit.name_en
                                from organisation.unit_on(cast(:day as date)) unit
                                order by unit.name collate "sv-SE-x-icu", unit.unit_id
                                """)
                        .param("day", day)
                        .query(UnitRow.class)
                        .list();
        Map<UUID, List<UnitRow>> children = new HashMap<>();
        rows.forEach(row -> {
            if (row.parentId() != null) {
                children.computeIfAbsent(row.parentId(), _ -> new ArrayList<>()).add(row);
            }
        });
        List<CampaignUnit> units = new ArrayList<>();
        rows.stream()
                .filter(row -> row.unitId().equals(plan.unit().value()))
                .findFirst()
                .ifPresent(top -> add(units, top, null, 0, children, plan.withoutUnits()));
        return units;
    }

    private static void add(
            List<CampaignUnit> units,
            UnitRow row,
            @Nullable UnitId parent,
            int depth,
            Map<UUID, List<UnitRow>> children,
            Set<UnitId> without) {
        UnitId id = new UnitId(row.unitId());
        if (without.contains(id)) {
            return;
        }
        units.add(new CampaignUnit(id, parent, new Text2(row.nameSv(), row.nameEn()), depth));
        children.getOrDefault(row.unitId(), List.of())
                .forEach(child -> add(units, child, id, depth + 1, children, without));
    }

    private record MemberRow(UUID personId, UUID unitId, boolean manager) {}

    private List<Population.Member> members(
            CampaignPlan plan, LocalDate day, List<CampaignUnit> units) {
        Set<UUID> once = new HashSet<>();
        return jdbc
                .sql(
                        """
                        select employment.person_id, employment.unit_id, exists (
                                select from organisation.role_on(cast(:day as date)) held
                                where held.person_id = employment.person_id and held.role = any(:managers)
                            ) as manager
                        from organisation.employment_on(cast(:day as date)) employment
                        where employment.unit_id = any(:units) and employment.occupation <> all(:without)
                            and (:months = 0 or employment.person_id in (
                                select before.person_id from organisation.employment_on(
                                    cast(cast(:day as date) - make_interval(months => :months) as date)) before))
                        order by employment.person_id, employment.unit_id
                        """)
                .param("day", day)
                .param("managers", MANAGERS)
                .param("units", units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new))
                .param("without", plan.withoutOccupations().toArray(String[]::new))
                .param("months", plan.monthsEmployed())
                .query(MemberRow.class)
                .list()
                .stream()
                .filter(row -> once.add(row.personId()))
                .map(row ->
                        new Population.Member(
                                new PersonId(row.personId()),
                                new UnitId(row.unitId()),
                                row.manager() ? GroupRole.MANAGER : GroupRole.EMPLOYEE))
                .toList();
    }
}
