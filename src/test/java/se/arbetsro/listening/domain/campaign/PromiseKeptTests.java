package se.arbetsro.listening.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.TestData;

/** What respondents were promised stands, also for who gets past the program to the database. */
class PromiseKeptTests extends CampaignTest {

    private CampaignId published() {
        staff(data.unit("Löftet", district), 8);
        return published(plan());
    }

    private void attempt(Viewer who, CampaignId id, String sql) {
        data.runAs(who, () -> jdbc.sql(sql).param(id.value()).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update listening.campaign set threshold = 5 where id = ?",
                "update listening.campaign set text_threshold = 10 where id = ?",
                "update listening.campaign set purpose = 'Annat' where id = ?",
                "update listening.campaign set retention_decision = null where id = ?",
                "update listening.campaign set public_key = '\\x00' where id = ?",
                "update listening.campaign set recruitment = 'OPEN' where id = ?",
                "update listening.campaign set state = 'DRAFT' where id = ?",
                "update listening.campaign set state = 'RELEASED' where id = ?",
                "update listening.campaign set areas = '[{}]' where id = ?",
                "delete from listening.campaign where id = ?",
                "update listening.campaign_unit set name_sv = 'En enda' where campaign = ?",
                "update listening.campaign_group set invited = 1 where campaign = ?",
                "update listening.campaign_group set role = 'MANAGER' where campaign = ?",
                "delete from listening.campaign_group where campaign = ?",
                "update listening.invitee set group_number = group_number where campaign = ?",
                """
                insert into listening.campaign_exclusion (campaign, kind, key)
                values (?, 'OCCUPATION', 'alla')
                """
            })
    void nothing_of_a_published_campaign_can_be_weakened(String sql) {
        CampaignId id = published();

        assertThatThrownBy(() -> attempt(TestData.SYSTEM, id, sql))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_who_is_signed_in_sees_who_is_invited_nor_ballots_nor_answers() {
        staff(data.unit("Sluten", district), 8);
        CampaignId id = opened(plan());
        tokens(id).values().forEach(token -> answer(id, token, "2", ""));
        Viewer administrator = data.viewer(Role.ADMINISTRATOR, data.municipality());

        for (Viewer viewer : List.of(lead, administrator)) {
            for (String table :
                    List.of("invitee", "ballot", "encrypted_answer", "answer", "answer_text")) {
                assertThat(
                                data.as(
                                        viewer,
                                        () ->
                                                jdbc.sql("select count(*) from listening." + table)
                                                        .query(Integer.class)
                                                        .single()))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void a_sealed_answer_can_neither_be_changed_nor_taken_away() {
        staff(data.unit("Förseglad", district), 8);
        CampaignId id = opened(plan());
        tokens(id).values().forEach(token -> answer(id, token, "2", ""));
        sealed(id);

        assertThatThrownBy(() ->
                        attempt(
                                TestData.SYSTEM,
                                id,
                                "update listening.answer set given = '{}' where campaign = ?"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        attempt(
                                TestData.SYSTEM,
                                id,
                                "delete from listening.answer where campaign = ?"))
                .isInstanceOf(DataAccessException.class);
    }
}
