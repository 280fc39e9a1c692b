package se.arbetsro.organisation.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.change.ChangeSetService.ItemKey;
import se.arbetsro.organisation.domain.change.ChangeSetService.NewUnit;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Changes of the organisation from draft to done. */
@ArbetsroTest
@Import(KeptThings.class)
class ChangeSetTests {

    @Autowired ChangeSetService service;
    @Autowired ChangeSetQueries queries;
    @Autowired CarryOut carryOut;
    @Autowired KeptThings kept;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private UnitId top;
    private Viewer administrator;

    @BeforeEach
    void an_administrator_of_all() {
        top = data.municipality();
        administrator = data.viewer(Role.ADMINISTRATOR, top);
    }

    private <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return CurrentViewer.callAs(viewer, work::get);
    }

    private void doAs(Viewer viewer, Runnable work) {
        CurrentViewer.runAs(viewer, work);
    }

    private ChangeSetId draft(LocalDate day) {
        return as(administrator, () -> service.draft(day, "Beslut i fullmäktige"));
    }

    private long version(ChangeSetId id) {
        return as(administrator, () -> queries.find(id).orElseThrow().version());
    }

    private Prospect prospect(ChangeSetId id) {
        return as(administrator, () -> queries.prospect(queries.find(id).orElseThrow()));
    }

    private void carryOut(ChangeSetId id) {
        Prospect prospect = prospect(id);
        assertThat(prospect.problems()).isEmpty();
        doAs(administrator, () -> carryOut.carryOut(id, version(id), prospect.fingerprint()));
    }

    private NewUnit newUnit(String name, String kind, @Nullable UnitId parent) {
        return new NewUnit("k-" + UUID.randomUUID(), new UnitState(name, null, null, kind, parent));
    }

    private UnitId merge(ChangeSetId id, String name, String kind, UnitId parent, UnitId... units) {
        return as(
                administrator,
                () ->
                        service.mergeIntoNew(
                                id, version(id), List.of(units), newUnit(name, kind, parent)));
    }

    /** The units below a unit on a day, by id. */
    private Map<UnitId, String> below(UnitId parent, LocalDate day) {
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

    private List<String> rolesAt(UnitId unit, LocalDate day) {
        return data.asSystem(() ->
                jdbc.sql("select role from organisation.role_on(?) where unit_id = ? order by role")
                        .params(day, unit.value())
                        .query(String.class)
                        .list());
    }

    private void employ(PersonId person, UnitId unit) {
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

    private List<UUID> employedAt(UnitId unit, LocalDate day) {
        return data.asSystem(() ->
                jdbc.sql("select person_id from organisation.employment_on(?) where unit_id = ?")
                        .params(day, unit.value())
                        .query(UUID.class)
                        .list());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void the_merger_of_2020_takes_departments_staff_and_managers_along() {
        UnitId liljeholmen = data.district("Hägersten-Liljeholmen");
        UnitId alvsjo = data.district("Älvsjö");
        UnitId department = data.unit("Socialtjänstavdelningen", liljeholmen);
        UnitId small = data.unit("Individ och familj", alvsjo);
        PersonId director = data.person("Disa", "Direktör", Role.DISTRICT_DIRECTOR, alvsjo);
        PersonId worker = data.person("Sofia", "Sekreterare", Role.EMPLOYEE, alvsjo);
        employ(worker, alvsjo);
        ChangeSetId id = draft(day("2020-07-01"));

        UnitId merged = merge(id, "Hägersten-Älvsjö", "district", top, liljeholmen, alvsjo);
        assertThat(prospect(id).touched())
                .allMatch(TouchedItem::settled)
                .extracting(TouchedItem::title)
                .contains(
                        "Socialtjänstavdelningen",
                        "Individ och familj",
                        "Disa Direktör",
                        "Sofia Sekreterare");
        carryOut(id);

        assertThat(below(top, day("2020-06-30"))).containsKeys(liljeholmen, alvsjo);
        assertThat(below(top, day("2020-07-01")))
                .containsEntry(merged, "Hägersten-Älvsjö")
                .doesNotContainKeys(liljeholmen, alvsjo);
        assertThat(below(merged, day("2020-07-01"))).containsOnlyKeys(department, small);
        assertThat(below(liljeholmen, day("2020-06-30"))).containsOnlyKeys(department);
        assertThat(rolesAt(alvsjo, day("2020-06-30"))).contains("DISTRICT_DIRECTOR");
        assertThat(rolesAt(alvsjo, day("2020-07-01"))).isEmpty();
        assertThat(rolesAt(merged, day("2020-07-01"))).contains("DISTRICT_DIRECTOR", "EMPLOYEE");
        assertThat(employedAt(alvsjo, day("2020-06-30"))).containsExactly(worker.value());
        assertThat(employedAt(merged, day("2020-07-01"))).containsExactly(worker.value());
        assertThat(data.viewer(director).grants())
                .extracting(Viewer.Grant::unit)
                .containsExactly(merged.value());
    }

    @Test
    void two_mergers_of_2023_go_in_one_change_and_their_departments_merge_too() {
        UnitId spanga = data.district("Spånga-Tensta");
        UnitId rinkeby = data.district("Rinkeby-Kista");
        UnitId norrmalm = data.district("Norrmalm");
        UnitId ostermalm = data.district("Östermalm");
        UnitId family = data.unit("Individ och familj", spanga);
        UnitId social = data.unit("Socialtjänst", rinkeby);
        UnitId unit = data.unit("Barn och unga", family);
        ChangeSetId id = draft(day("2023-07-01"));

        UnitId jarva = merge(id, "Järva", "district", top, spanga, rinkeby);
        UnitId inner = merge(id, "Norra innerstaden", "district", top, norrmalm, ostermalm);
        UnitId young = merge(id, "Barn och unga i Järva", "department", jarva, family, social);
        carryOut(id);

        assertThat(below(top, day("2023-07-01")))
                .containsEntry(jarva, "Järva")
                .containsEntry(inner, "Norra innerstaden")
                .doesNotContainKeys(spanga, rinkeby, norrmalm, ostermalm);
        assertThat(below(jarva, day("2023-07-01"))).containsOnlyKeys(young);
        assertThat(below(young, day("2023-07-01"))).containsOnlyKeys(unit);
        Viewer manager = data.viewer(Role.EMPLOYEE, data.unit("x", top));
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update organisation.role_assignment
                                        set unit_id = ?, valid = '[2023-07-01,)' where person_id = ?
                                        """)
                                .params(jarva.value(), manager.id())
                                .update());
        assertThat(
                        data.as(
                                data.viewer(new PersonId(manager.id())),
                                () ->
                                        jdbc.sql(
                                                        "select unit_id from organisation.reach('UNIT_READ')")
                                                .query(UUID.class)
                                                .list()))
                .contains(
                        spanga.value(),
                        rinkeby.value(),
                        family.value(),
                        social.value(),
                        unit.value())
                .doesNotContain(norrmalm.value(), inner.value());
    }

    @Test
    void a_unit_is_split_in_two_and_each_person_goes_where_it_was_chosen() {
        UnitId district = data.district("Delningen");
        UnitId whole = data.unit("Barn och vuxna", district);
        PersonId one = data.person("Ett", "Barnsson", Role.EMPLOYEE, whole);
        PersonId two = data.person("Två", "Vuxensson", Role.UNIT_MANAGER, whole);
        ChangeSetId id = draft(day("2024-01-01"));

        List<UnitId> parts =
                as(
                        administrator,
                        () ->
                                service.split(
                                        id,
                                        version(id),
                                        whole,
                                        List.of(
                                                newUnit("A Barn", "unit", district),
                                                newUnit("B Vuxna", "unit", district)),
                                        false));
        assertThat(prospect(id).touched())
                .extracting(TouchedItem::home)
                .as("the first part is proposed")
                .containsOnly(parts.getFirst());
        TouchedItem manager = item(id, two);
        doAs(
                administrator,
                () ->
                        service.choose(
                                id,
                                version(id),
                                List.of(new ItemKey(manager.kind(), manager.id())),
                                parts.getLast()));
        carryOut(id);

        assertThat(rolesAt(parts.getFirst(), day("2024-01-01"))).containsExactly("EMPLOYEE");
        assertThat(rolesAt(parts.getLast(), day("2024-01-01"))).containsExactly("UNIT_MANAGER");
        assertThat(below(district, day("2024-01-01"))).doesNotContainKey(whole);
        assertThat(one).isNotEqualTo(two);
    }

    private TouchedItem item(ChangeSetId id, PersonId person) {
        String name =
                data.asSystem(() ->
                        jdbc.sql("select name from organisation.person_name where person_id = ?")
                                .param(person.value())
                                .query(String.class)
                                .single());
        return prospect(id).touched().stream()
                .filter(one -> name.equals(one.title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_unit_that_gives_off_a_part_keeps_what_nobody_moves() {
        UnitId district = data.district("Avknoppningen");
        UnitId whole = data.unit("Stora enheten", district);
        data.person("Stanna", "Kvarsson", Role.UNIT_MANAGER, whole);
        ChangeSetId id = draft(day("2024-01-01"));
        UnitId part =
                as(
                                administrator,
                                () ->
                                        service.split(
                                                id,
                                                version(id),
                                                whole,
                                                List.of(newUnit("Lilla", "unit", district)),
                                                true))
                        .getFirst();

        carryOut(id);

        assertThat(below(district, day("2024-01-01"))).containsKeys(whole, part);
        assertThat(rolesAt(whole, day("2024-01-01"))).containsExactly("UNIT_MANAGER");
        assertThat(rolesAt(part, day("2024-01-01"))).isEmpty();
    }

    @Test
    void a_merger_into_a_unit_with_data_keeps_both_and_gives_nobody_the_same_role_twice() {
        UnitId district = data.district("Sammanslagningen");
        UnitId from = data.unit("Uppgår", district);
        UnitId into = data.unit("Tar emot", district);
        PersonId both = data.person("Båda", "Chefsson", Role.UNIT_MANAGER, from);
        data.grant(both, Role.UNIT_MANAGER, into);
        employ(both, from);
        employ(both, into);
        UUID thing = kept.at(from);
        UUID other = kept.at(into);
        ChangeSetId id = draft(day("2025-03-01"));
        doAs(administrator, () -> service.mergeInto(id, version(id), List.of(from, into), into));

        carryOut(id);

        assertThat(rolesAt(into, day("2025-03-01"))).containsExactly("UNIT_MANAGER");
        assertThat(employedAt(into, day("2025-03-01"))).containsExactly(both.value());
        assertThat(kept.where).containsEntry(thing, into).containsEntry(other, into);
    }

    @Test
    void what_another_module_cannot_move_there_stands_in_the_way() {
        UnitId district = data.district("Hindret");
        UnitId from = data.unit("Med plan", district);
        UnitId into = data.unit("Också med plan", district);
        kept.at(from);
        kept.full.add(into);
        ChangeSetId id = draft(day("2025-03-01"));
        doAs(administrator, () -> service.close(id, version(id), from, into));

        assertThat(prospect(id).ready()).isFalse();
        assertThatThrownBy(() -> carryOut(id)).isInstanceOf(NotReady.class);
    }

    @Test
    void a_unit_with_open_things_does_not_close_until_each_has_a_home() {
        UnitId district = data.district("Avvecklingen");
        UnitId closing = data.unit("Upphör", district);
        UnitId child = data.unit("Barnet", closing);
        UnitId home = data.unit("Hemmet", district);
        data.person("Hem", "Lös", Role.UNIT_MANAGER, closing);
        UUID thing = kept.at(closing);
        ChangeSetId id = draft(day("2025-01-01"));
        doAs(administrator, () -> service.close(id, version(id), closing, null));
        assertThat(prospect(id).touched()).hasSize(3).noneMatch(TouchedItem::settled);
        assertThatThrownBy(() -> carryOut(id)).isInstanceOf(NotReady.class);

        List<ItemKey> roles =
                prospect(id).touched().stream()
                        .filter(TouchedItem::mayEnd)
                        .map(one -> new ItemKey(one.kind(), one.id()))
                        .toList();
        doAs(administrator, () -> service.choose(id, version(id), roles, null));
        assertThatThrownBy(() -> carryOut(id)).isInstanceOf(NotReady.class);
        List<ItemKey> rest =
                prospect(id).touched().stream()
                        .filter(one -> !one.settled())
                        .map(one -> new ItemKey(one.kind(), one.id()))
                        .toList();
        doAs(administrator, () -> service.choose(id, version(id), rest, home));
        carryOut(id);

        assertThat(below(home, day("2025-01-01"))).containsOnlyKeys(child);
        assertThat(rolesAt(closing, day("2024-12-31"))).containsExactly("UNIT_MANAGER");
        assertThat(rolesAt(home, day("2025-01-01"))).isEmpty();
        assertThat(kept.where).containsEntry(thing, home);
    }

    @Test
    void a_change_to_come_holds_from_its_day_and_what_is_not_valid_in_time_waits_for_it() {
        LocalDate future = LocalDate.of(2199, 1, 1);
        UnitId district = data.district("Framtiden");
        UnitId one = data.unit("Ett", district);
        UnitId two = data.unit("Två", district);
        PersonId manager = data.person("Nu", "Chef", Role.UNIT_MANAGER, one);
        UUID thing = kept.at(one);
        ChangeSetId id = draft(future);
        UnitId merged = merge(id, "Ett och två", "unit", district, one, two);

        carryOut(id);

        assertThat(as(administrator, () -> queries.find(id).orElseThrow().state()))
                .isEqualTo(ChangeSet.State.AWAITING);
        assertThat(below(district, LocalDate.of(2198, 12, 31))).containsOnlyKeys(one, two);
        assertThat(below(district, future)).containsOnlyKeys(merged);
        assertThat(rolesAt(one, LocalDate.of(2030, 1, 1))).containsExactly("UNIT_MANAGER");
        assertThat(rolesAt(merged, future)).containsExactly("UNIT_MANAGER");
        assertThat(data.viewer(manager).grants())
                .extracting(Viewer.Grant::unit)
                .containsExactly(one.value());
        assertThat(kept.where).containsEntry(thing, one);

        UUID late = kept.at(two);
        doAs(TestData.SYSTEM, () -> carryOut.bringIntoForce(id));
        assertThat(kept.where).containsEntry(thing, merged).containsEntry(late, merged);
        assertThat(as(administrator, () -> queries.find(id).orElseThrow().state()))
                .isEqualTo(ChangeSet.State.IN_FORCE);
    }

    @Test
    void a_unit_gets_a_new_name_and_keeps_the_old_one_in_its_time() {
        UnitId district = data.district("Gamla namnet");
        ChangeSetId id = draft(day("2022-05-01"));
        doAs(
                administrator,
                () ->
                        service.rename(
                                id, version(id), district, "Nya namnet", null, null, "district"));

        carryOut(id);

        assertThat(below(top, day("2022-04-30"))).containsEntry(district, "Gamla namnet");
        assertThat(below(top, day("2022-05-01"))).containsEntry(district, "Nya namnet");
    }

    @Test
    void a_unit_moves_with_all_below_it() {
        UnitId from = data.district("Härifrån");
        UnitId to = data.district("Dit");
        UnitId department = data.unit("Avdelningen", from);
        UnitId unit = data.unit("Enheten", department);
        ChangeSetId id = draft(day("2022-05-01"));
        doAs(administrator, () -> service.move(id, version(id), department, to));

        carryOut(id);

        assertThat(below(from, day("2022-05-01"))).isEmpty();
        assertThat(below(to, day("2022-05-01"))).containsOnlyKeys(department);
        assertThat(below(department, day("2022-05-01"))).containsOnlyKeys(unit);
        assertThat(below(from, day("2022-04-30"))).containsOnlyKeys(department);
    }

    @Test
    void a_unit_cannot_be_put_below_itself() {
        UnitId district = data.district("Ringen");
        UnitId unit = data.unit("Innerst", data.unit("Inne", district));
        ChangeSetId id = draft(day("2022-05-01"));

        doAs(administrator, () -> service.move(id, version(id), district, unit));

        assertThat(prospect(id).problems())
                .extracting(Problem::key)
                .contains("organisation.change.problem.belowItself");
    }

    @Test
    void the_municipality_itself_cannot_close() {
        ChangeSetId id = draft(day("2022-05-01"));

        doAs(administrator, () -> service.close(id, version(id), top, null));

        assertThat(prospect(id).problems())
                .extracting(Problem::key)
                .contains("organisation.change.problem.top");
    }

    @Test
    void a_draft_that_touches_more_than_was_looked_at_is_not_carried_out() {
        UnitId district = data.district("Nykomlingen");
        UnitId closing = data.unit("Stänger", district);
        UnitId home = data.unit("Öppen", district);
        ChangeSetId id = draft(day("2025-01-01"));
        doAs(administrator, () -> service.close(id, version(id), closing, home));
        String seen = prospect(id).fingerprint();
        data.person("Sist", "Kommen", Role.UNIT_MANAGER, closing);

        assertThatThrownBy(
                        () -> doAs(administrator, () -> carryOut.carryOut(id, version(id), seen)))
                .isInstanceOf(ListChanged.class);
        assertThat(below(district, day("2025-01-01"))).containsKey(closing);
    }

    @Test
    void two_who_edit_one_draft_do_not_overwrite_each_other() {
        UnitId unit = data.district("Tvåhövdad");
        ChangeSetId id = draft(day("2025-01-01"));
        long seen = version(id);
        doAs(administrator, () -> service.move(id, seen, unit, top));

        assertThatThrownBy(() -> doAs(administrator, () -> service.close(id, seen, unit, null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_draft_is_left_resumed_and_discarded_and_then_stays_as_it_was() {
        UnitId unit = data.district("Ångrad");
        ChangeSetId id = draft(day("2025-01-01"));
        doAs(administrator, () -> service.close(id, version(id), unit, null));
        doAs(administrator, () -> service.discard(id, version(id)));

        assertThatThrownBy(() ->
                        doAs(
                                administrator,
                                () ->
                                        carryOut.carryOut(
                                                id, version(id), prospect(id).fingerprint())))
                .isInstanceOf(NoLongerDraft.class);
        assertThat(below(top, day("2025-01-01"))).containsKey(unit);
    }

    @Test
    void an_administrator_of_one_district_takes_nothing_from_another() {
        UnitId mine = data.district("Mitt");
        UnitId other = data.district("Ditt");
        UnitId theirs = data.unit("Deras", other);
        Viewer local = data.viewer(Role.ADMINISTRATOR, mine);
        ChangeSetId id = as(local, () -> service.draft(day("2025-01-01"), "Kupp"));
        doAs(local, () -> service.move(id, queries.find(id).orElseThrow().version(), theirs, mine));

        Prospect prospect = as(local, () -> queries.prospect(queries.find(id).orElseThrow()));

        assertThat(prospect.problems())
                .extracting(Problem::key)
                .contains("organisation.change.problem.outOfReach");
        assertThatThrownBy(() ->
                        doAs(
                                local,
                                () ->
                                        carryOut.carryOut(
                                                id,
                                                prospect.change().version(),
                                                prospect.fingerprint())))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void a_unit_that_has_another_change_ahead_is_not_changed_before_it() {
        UnitId unit = data.district("Dubbelbokad");
        ChangeSetId first = draft(LocalDate.of(2198, 1, 1));
        doAs(
                administrator,
                () ->
                        service.rename(
                                first, version(first), unit, "Om länge", null, null, "district"));
        carryOut(first);
        ChangeSetId second = draft(day("2025-01-01"));

        doAs(administrator, () -> service.close(second, version(second), unit, null));

        assertThat(prospect(second).problems())
                .extracting(Problem::key)
                .contains("organisation.change.problem.changesLater");
    }

    @Test
    void a_deputy_goes_on_covering_the_one_whose_role_moved() {
        UnitId district = data.district("Ersättaren");
        UnitId closing = data.unit("Går upp", district);
        UnitId home = data.unit("I den här", district);
        PersonId absent = data.person("Frånvarande", "Chef", Role.UNIT_MANAGER, closing);
        PersonId deputy = data.person("Till", "Fällig", Role.EMPLOYEE, closing);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into organisation.role_assignment (id, person_id, role, unit_id,
                                            valid, deputy_for, granted_at, granted_by, version)
                                        select gen_random_uuid(), ?, role, unit_id, '[2024-06-01,2199-06-01)', id,
                                            now(), platform.viewer(), 1
                                        from organisation.role_assignment where person_id = ?
                                        """)
                                .params(deputy.value(), absent.value())
                                .update());
        ChangeSetId id = draft(day("2025-01-01"));
        doAs(administrator, () -> service.close(id, version(id), closing, home));

        carryOut(id);

        List<UUID> covered =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select absent.unit_id from organisation.role_assignment cover
                                        join organisation.role_assignment absent on absent.id = cover.deputy_for
                                        where cover.person_id = ? and cover.unit_id = ?
                                        """)
                                .params(deputy.value(), home.value())
                                .query(UUID.class)
                                .list());
        assertThat(covered).containsExactly(home.value());
    }

    @Test
    void the_history_of_a_unit_tells_what_became_of_it() {
        UnitId district = data.district("Historien");
        UnitId closing = data.unit("Var en gång", district);
        UnitId home = data.unit("Finns än", district);
        ChangeSetId id = draft(day("2025-01-01"));
        doAs(administrator, () -> service.close(id, version(id), closing, home));

        carryOut(id);

        List<String> acts =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select action || ' ' || details from platform.audit_entry
                                        where object_type = 'unit' and object_id = ?
                                        """)
                                .param(closing.value().toString())
                                .query(String.class)
                                .list());
        assertThat(acts).singleElement().asString().contains("unit.closed", "Finns än");
    }
}
