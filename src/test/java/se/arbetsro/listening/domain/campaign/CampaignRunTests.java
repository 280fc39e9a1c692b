package se.arbetsro.listening.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.domain.answering.Answering.Outcome;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.Invalid;

/** A campaign from publishing to the seal. */
class CampaignRunTests extends CampaignTest {

    @Test
    void everybody_invited_gets_a_letter_that_the_database_cannot_read() {
        UnitId unit = data.unit("Barn", district);
        List<PersonId> staff = staff(unit, 8);

        CampaignId id = opened(plan());

        assertThat(find(id).state()).isEqualTo(CampaignState.OPEN);
        assertThat(tokens(id)).containsOnlyKeys(staff);
        assertThat(count("select count(*) from listening.ballot where campaign = ?", id))
                .isEqualTo(8);
        List<String> bodies =
                data.asSystem(() ->
                        jdbc.sql("select body from platform.letter where sealed_by = ?")
                                .param(id.value())
                                .query(String.class)
                                .list());
        assertThat(bodies).noneMatch(body -> body.contains("answer") || body.contains("Höstens"));
    }

    @Test
    void when_the_last_letter_has_left_nobody_can_read_one_again() {
        UnitId unit = data.unit("Brevlådan", district);
        staff(unit, 8);
        CampaignId id = opened(plan());
        days.advance(id);
        assertThat(keys.holds(KeyName.letters(id))).as("all are on their way").isTrue();

        left(id, "DELIVERED", 6);
        left(id, "FAILED", 2);
        days.advance(id);

        assertThat(keys.holds(KeyName.letters(id))).isFalse();
        assertThat(keys.holds(KeyName.answers(id))).isTrue();
        assertThat(
                        count(
                                "select count(*) from platform.letter where body <> '' and sealed_by = ?",
                                id))
                .isZero();
        assertThat(
                        count(
                                "select sum(on_paper)::int from listening.campaign_group where campaign = ?",
                                id))
                .as("those whose letter was lost are owed a card")
                .isEqualTo(2);
    }

    @Test
    void an_answer_is_taken_once_however_often_it_is_sent() {
        staff(data.unit("Vuxna", district), 8);
        CampaignId id = opened(plan());
        BallotToken token = tokens(id).values().iterator().next();
        UUID form = UUID.randomUUID();

        assertThat(answer(id, token, form, "3", "")).isEqualTo(Outcome.TAKEN);
        assertThat(answer(id, token, form, "3", "")).isEqualTo(Outcome.REPEATED);
        assertThat(answer(id, token, "1", "")).isEqualTo(Outcome.USED);
        assertThat(count("select count(*) from listening.encrypted_answer where campaign = ?", id))
                .isOne();
    }

    @Test
    void of_two_answers_with_the_same_ballot_at_once_one_is_taken() throws Exception {
        staff(data.unit("Äldre", district), 8);
        CampaignId id = opened(plan());
        BallotToken token = tokens(id).values().iterator().next();

        try (ExecutorService both = Executors.newFixedThreadPool(8)) {
            List<Callable<Outcome>> tries =
                    java.util.Collections.nCopies(8, () -> answer(id, token, "2", "ord"));
            List<Outcome> outcomes = new java.util.ArrayList<>();
            for (Future<Outcome> one : both.invokeAll(tries)) {
                outcomes.add(one.get());
            }
            assertThat(outcomes).containsOnlyOnce(Outcome.TAKEN);
            assertThat(outcomes).filteredOn(Outcome.USED::equals).hasSize(7);
        }
        assertThat(count("select count(*) from listening.encrypted_answer where campaign = ?", id))
                .isOne();
    }

    @Test
    void the_seal_keeps_answers_in_groups_that_are_large_enough_and_nothing_of_who() {
        UnitId large = data.unit("Stora", district);
        UnitId larger = data.unit("Största", district);
        UnitId small = data.unit("Lilla", district);
        staff(large, 8);
        staff(larger, 13);
        staff(small, 3);
        CampaignId id = opened(plan());
        tokens(id).values().forEach(token -> answer(id, token, "3", "Mer tid för möten."));

        sealed(id);

        Campaign now = find(id);
        assertThat(now.state()).isEqualTo(CampaignState.SEALED);
        assertThat(now.counters()).isEqualTo(new Campaign.Counters(24, 24, 24));
        assertThat(counted(id))
                .as("three are too few, and beside eight and thirteen they would stand out")
                .containsOnly(Map.entry(district.value(), 11L), Map.entry(larger.value(), 13L));
        assertThat(count("select count(*) from listening.answer_text where campaign = ?", id))
                .isEqualTo(24);
        for (String table : List.of("ballot", "encrypted_answer", "invitee")) {
            assertThat(count("select count(*) from listening." + table + " where campaign = ?", id))
                    .as(table)
                    .isZero();
        }
        assertThat(keys.holds(KeyName.answers(id))).isFalse();
        assertThat(keys.holds(KeyName.letters(id))).isFalse();
    }

    private record Block(UUID unit, long heads) {}

    private Map<UUID, Long> counted(CampaignId id) {
        return data
                .asSystem(() ->
                        jdbc.sql(
                                        """
                                        select unit_id as unit, count(*) as heads from listening.answer
                                        where campaign = ? group by unit_id
                                        """)
                                .param(id.value())
                                .query(Block.class)
                                .list())
                .stream()
                .collect(java.util.stream.Collectors.toMap(Block::unit, Block::heads));
    }

    @Test
    void managers_are_told_of_apart_where_they_are_enough_in_all() {
        for (int i = 0; i < 6; i++) {
            UnitId unit = data.unit("Enhet " + i, district);
            staff(unit, 7);
            PersonId manager = data.person("Mio", "Chef", Role.UNIT_MANAGER, unit);
            employ(manager, unit);
        }
        CampaignId id = opened(plan());
        tokens(id).values().forEach(token -> answer(id, token, "2", ""));

        sealed(id);

        assertThat(
                        count(
                                "select count(*) from listening.answer where role = 'MANAGER'"
                                        + " and campaign = ?",
                                id))
                .isEqualTo(6);
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select distinct unit_id from listening.answer"
                                                        + " where role = 'MANAGER' and campaign = ?")
                                        .param(id.value())
                                        .query(UUID.class)
                                        .list()))
                .containsExactly(district.value());
    }

    @Test
    void of_too_few_answers_nothing_is_kept() {
        staff(data.unit("Tyst", district), 9);
        CampaignId id = opened(plan());
        tokens(id).values().stream().limit(4).forEach(token -> answer(id, token, "1", "Nej."));

        sealed(id);

        assertThat(find(id).counters()).isEqualTo(new Campaign.Counters(9, 4, 0));
        assertThat(count("select count(*) from listening.answer where campaign = ?", id)).isZero();
        assertThat(count("select count(*) from listening.answer_text where campaign = ?", id))
                .isZero();
    }

    @Test
    void nothing_is_taken_before_it_opens_nor_after_it_has_closed() {
        staff(data.unit("Stängd", district), 8);
        CampaignId id = opened(plan());
        BallotToken token = tokens(id).values().iterator().next();
        closed(id);

        assertThat(answer(id, token, "3", "")).isEqualTo(Outcome.NOT_OPEN);
    }

    @Test
    void a_campaign_that_is_called_off_takes_its_answers_with_it_unread() {
        staff(data.unit("Avblåst", district), 8);
        CampaignId id = opened(plan());
        tokens(id).values().forEach(token -> answer(id, token, "3", ""));

        data.runAs(lead, () -> campaigns.withdraw(id));
        days.advance(id);

        assertThat(find(id).state()).isEqualTo(CampaignState.WITHDRAWN);
        assertThat(count("select count(*) from listening.encrypted_answer where campaign = ?", id))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from platform.letter where state <> 'DROPPED' and sealed_by = ?",
                                id))
                .as("no invitation leaves any more")
                .isZero();
        assertThat(keys.holds(KeyName.answers(id))).isFalse();
    }

    @Test
    void too_few_to_tell_of_are_not_asked() {
        staff(data.unit("Få", district), 5);
        CampaignId id = drafted(plan());

        assertThatThrownBy(() ->
                        se.arbetsro.platform.security.CurrentViewer.runAs(
                                lead, () -> publishing.publish(id, 1)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_published_plan_stays() {
        staff(data.unit("Fast", district), 8);
        CampaignId id = published(plan());

        assertThatThrownBy(() -> data.runAs(lead, () -> campaigns.change(id, 2, plan())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> data.runAs(lead, () -> campaigns.remove(id)))
                .isInstanceOf(Conflict.class);
    }
}
