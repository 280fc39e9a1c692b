package se.arbetsro.organisation.domain.filter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/** Keeps the saved filters of the viewer, and reads those that others share with her. */
@Component
public class SavedFilters {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A saved filter as it is read.
     *
     * @param unitName the unit that it is shared with; null when it is the owner's alone
     * @param own whether the viewer may rename and remove it
     */
    public record FilterRow(
            SavedFilterId id,
            String path,
            String query,
            String name,
            @Nullable UnitId unitId,
            @Nullable String unitName,
            boolean own,
            @Nullable String ownerName,
            long version) {

        public String href() {
            return new ListAddress(path, query).href();
        }
    }

    private static final String ROWS =
            """
            select saved.id, saved.path, saved.query, saved.name, saved.unit_id, unit.name as unit_name,
                saved.owner = platform.viewer() as own, person.name as owner_name, saved.version
            from organisation.saved_filter saved
            left join organisation.unit_latest unit on unit.unit_id = saved.unit_id
            left join organisation.person_name person on person.person_id = saved.owner
            where (saved.owner = platform.viewer() or exists (
                select from organisation.unit_within within
                where within.ancestor_id = saved.unit_id and within.unit_id = any (:units)))
            """;

    private JdbcClient.StatementSpec rows(String rest) {
        return jdbc.sql(ROWS + rest).param("units", grantedUnits().toArray(UUID[]::new));
    }

    private static List<UUID> grantedUnits() {
        return CurrentViewer.get().grants().stream().map(Viewer.Grant::unit).distinct().toList();
    }

    /** Those for a list, the viewer's own first. */
    @Transactional(readOnly = true)
    public List<FilterRow> of(String path) {
        return rows("and saved.path = :path order by own desc, saved.name, saved.id limit 200")
                .param("path", path)
                .query(FilterRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<FilterRow> find(SavedFilterId id) {
        return rows("and saved.id = :id").param("id", id.value()).query(FilterRow.class).optional();
    }

    /** A unit that a filter can be shared with. */
    public record SharedUnit(UnitId id, String name) {}

    /** The units where the viewer has a role. */
    @Transactional(readOnly = true)
    public List<SharedUnit> shareable() {
        return jdbc.sql(
                        """
                        select unit_id as id, name from organisation.unit_on(platform.today())
                        where unit_id = any (:units) order by name, unit_id
                        """)
                .param("units", grantedUnits().toArray(UUID[]::new))
                .query(SharedUnit.class)
                .list();
    }

    /**
     * @param unit one where the viewer has a role; null keeps it to herself
     * @throws Invalid when it is another unit
     */
    @Transactional
    public SavedFilterId save(ListAddress list, String name, @Nullable UnitId unit) {
        if (unit != null && !grantedUnits().contains(unit.value())) {
            throw new Invalid("organisation.filter.otherUnit");
        }
        SavedFilterId id = SavedFilterId.random();
        jdbc.sql(
                        """
                        insert into organisation.saved_filter (id, path, query, name, owner, unit_id, created_at,
                            created_by, changed_at, changed_by, version)
                        values (:id, :path, :query, :name, :by, cast(:unit as uuid), :at, :by, :at, :by, 1)
                        """)
                .param("id", id.value())
                .param("path", list.path())
                .param("query", list.query())
                .param("name", name)
                .param("by", viewer())
                .param("unit", unit == null ? null : unit.value().toString())
                .param("at", now())
                .update();
        audit.record(act("filter.saved", id, unit).with("filter.list", null, list.path()));
        return id;
    }

    /**
     * @param seen the version that the viewer saw
     * @return whether it was still that one
     */
    @Transactional
    public boolean rename(SavedFilterId id, long seen, String name) {
        FilterRow before = own(id);
        int changed =
                jdbc.sql(
                                """
                                update organisation.saved_filter
                                set name = :name, changed_at = :at, changed_by = :by, version = version + 1
                                where id = :id and version = :seen
                                """)
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("name", name)
                        .param("at", now())
                        .param("by", viewer())
                        .update();
        if (changed == 0) {
            return false;
        }
        audit.record(
                act("filter.renamed", id, before.unitId()).withText("name", before.name(), name));
        return true;
    }

    @Transactional
    public void remove(SavedFilterId id) {
        FilterRow before = own(id);
        jdbc.sql("delete from organisation.saved_filter where id = ?").param(id.value()).update();
        audit.record(
                act("filter.removed", id, before.unitId())
                        .with("filter.list", before.path(), null));
    }

    private FilterRow own(SavedFilterId id) {
        return find(id).filter(FilterRow::own).orElseThrow(NotFound::new);
    }

    private static Act act(String action, SavedFilterId id, @Nullable UnitId unit) {
        Act act = Act.of(action, "saved-filter", id);
        return unit == null ? act : act.in(unit);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
