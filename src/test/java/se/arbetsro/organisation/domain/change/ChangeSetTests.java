package se.arbetsro.organisation.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.ChangeSetService.ItemKey;
import se.arbetsro.testing.ArbetsroTest;

/** Units that close, move or get another name. */
@ArbetsroTest
@Import(KeptThings.class)
class ChangeSetTests extends ChangeSetCase {

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
}
