package se.arbetsro.organisation.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.ChangeSetService.ItemKey;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Units that become one, or one that becomes several: what goes along, and where to. */
@ArbetsroTest
@Import(KeptThings.class)
class MergerTests extends ChangeSetCase {

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
