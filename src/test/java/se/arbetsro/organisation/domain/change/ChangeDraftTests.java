package se.arbetsro.organisation.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Drafts of changes of the organisation: whose they are, and when they are carried out. */
@ArbetsroTest
@Import(KeptThings.class)
class ChangeDraftTests extends ChangeSetCase {

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
}
