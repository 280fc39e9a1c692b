package se.arbetsro.organisation.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.ChangeSetService.NewUnit;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.TestData;

/**
 * What tests of changes of the organisation have in common: who makes drafts and carries them out.
 */
abstract class ChangeSetCase {

    @Autowired ChangeSetService service;
    @Autowired ChangeSetQueries queries;
    @Autowired CarryOut carryOut;
    @Autowired KeptThings kept;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;
    UnitId top;
    Viewer administrator;

    @BeforeEach
    void an_administrator_of_all() {
        top = data.municipality();
        administrator = data.viewer(Role.ADMINISTRATOR, top);
    }

    <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return CurrentViewer.callAs(viewer, work::get);
    }

    void doAs(Viewer viewer, Runnable work) {
        CurrentViewer.runAs(viewer, work);
    }

    ChangeSetId draft(LocalDate day) {
        return as(administrator, () -> service.draft(day, "Beslut i fullmäktige"));
    }

    long version(ChangeSetId id) {
        return as(administrator, () -> queries.find(id).orElseThrow().version());
    }

    Prospect prospect(ChangeSetId id) {
        return as(administrator, () -> queries.prospect(queries.find(id).orElseThrow()));
    }

    void carryOut(ChangeSetId id) {
        Prospect prospect = prospect(id);
        assertThat(prospect.problems()).isEmpty();
        doAs(administrator, () -> carryOut.carryOut(id, version(id), prospect.fingerprint()));
    }

    NewUnit newUnit(String name, String kind, @Nullable UnitId parent) {
        return new NewUnit("k-" + UUID.randomUUID(), new UnitState(name, null, null, kind, parent));
    }

    UnitId merge(ChangeSetId id, String name, String kind, UnitId parent, UnitId... units) {
        return as(
                administrator,
                () ->
                        service.mergeIntoNew(
                                id, version(id), List.of(units), newUnit(name, kind, parent)));
    }

    /** The units below a unit on a day, by id. */
    Map<UnitId, String> below(UnitId parent, LocalDate day) {
        record Row(UUID unitId, String name) {}
        return data.asSystem(() ->
                jdbc
                        .sql(
                                "select unit_id, name from organisation.unit_on(?) where parent_id = ?")
                        .params(day, parent.value())
                        .query(Row.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(row -> new UnitId(row.unitId()), Row::name)));
    }

    List<String> rolesAt(UnitId unit, LocalDate day) {
        return data.asSystem(() ->
                jdbc.sql("select role from organisation.role_on(?) where unit_id = ? order by role")
                        .params(day, unit.value())
                        .query(String.class)
                        .list());
    }

    void employ(PersonId person, UnitId unit) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into organisation.occupation (key, rank, name_sv, employed, case_worker,
                                        in_turnover, version)
                                    values ('test-worker', 1, 'prövare', true, true, true, 1)
                                    on conflict do nothing
                                    """)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into organisation.employment (id, person_id, unit_id, occupation,
                                        valid, entered_at, entered_by, version)
                                    values (?, ?, ?, 'test-worker', '[2016-01-01,)', now(), platform.viewer(), 1)
                                    """)
                            .params(UUID.randomUUID(), person.value(), unit.value())
                            .update();
                });
    }

    List<UUID> employedAt(UnitId unit, LocalDate day) {
        return data.asSystem(() ->
                jdbc.sql("select person_id from organisation.employment_on(?) where unit_id = ?")
                        .params(day, unit.value())
                        .query(UUID.class)
                        .list());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
