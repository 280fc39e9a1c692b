package se.arbetsro.plan.domain.activity.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.Everything;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.FewUnits;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.ManyUnits;
import se.arbetsro.platform.database.ReferenceData;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/** Finds the scope of the current viewer under a filter. */
@Component
class ActivityScopes {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReferenceData<Tops, Boolean> holdsRoot =
            new ReferenceData<>(500, tops -> holdsRoot(tops.units()));

    ActivityScopes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Tops(List<UUID> units, LocalDate day) {}

    ActivityScope of(ActivityFilter filter) {
        Viewer viewer = CurrentViewer.get();
        List<List<UUID>> groups = new ArrayList<>();
        if (!filter.cityWide() && !viewer.unbound()) {
            groups.add(topsOf(viewer));
        }
        if (filter.unit() != null) {
            groups.add(List.of(filter.unit().value()));
        }
        LocalDate today = LocalDate.now(clock);
        groups.removeIf(tops -> !tops.isEmpty() && holdsRoot.of(new Tops(tops, today)));
        if (groups.isEmpty()) {
            return new Everything();
        }
        List<UUID> units = units(groups);
        return units.size() > ActivityScope.FEW ? new ManyUnits(groups) : new FewUnits(units);
    }

    /** Where the viewer's roles that may read local plans begin. */
    private static List<UUID> topsOf(Viewer viewer) {
        return viewer.grants().stream()
                .filter(grant -> Role.valueOf(grant.role()).may(Permission.LOCAL_PLAN_READ))
                .map(Viewer.Grant::unit)
                .distinct()
                .toList();
    }

    private boolean holdsRoot(List<UUID> tops) {
        return jdbc.sql(
                        """
                        select exists (
                            select from organisation.unit_latest
                            where unit_id = any (:tops) and parent_id is null)
                        """)
                .param("tops", array(tops))
                .query(Boolean.class)
                .single();
    }

    /** One more than a few at most. */
    private List<UUID> units(List<List<UUID>> groups) {
        List<UUID> first = groups.getFirst();
        List<UUID> second = groups.getLast();
        return jdbc.sql(
                        """
                        select distinct mine.unit_id
                        from organisation.unit_within mine
                        join organisation.unit_within wanted on wanted.unit_id = mine.unit_id
                        where mine.ancestor_id = any (:first) and wanted.ancestor_id = any (:second)
                        limit :most
                        """)
                .param("first", array(first))
                .param("second", array(second))
                .param("most", ActivityScope.FEW + 1)
                .query(UUID.class)
                .list();
    }

    static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
