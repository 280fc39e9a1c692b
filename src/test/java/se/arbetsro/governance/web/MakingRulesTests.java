package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.testing.ArbetsroTest;

/** Who is offered, who is waited for and which days hold while a plan version is made. */
@ArbetsroTest
class MakingRulesTests extends MakingCase {

    @Test
    void boards_are_offered_among_any_number_of_other_bodies_and_stay_when_they_have_ended() {
        data.asSystem(() ->
                jdbc.sql(
                                """
                                insert into governance.body (id, unit_id, kind, name, purpose, lang, valid, created_at,
                                    created_by, changed_at, changed_by, version)
                                select gen_random_uuid(), ?, 'UNION_REFERENCE_GROUP', 'Grupp ' || number, 'Hörs', 'sv',
                                    '[2020-01-01,)', now(), platform.viewer(), now(), platform.viewer(), 1
                                from generate_series(1, 201) as number
                                """)
                        .param(city.value())
                        .update());
        assertThat(lead.open("/plan-makings/new")).bodyText().contains(id(social));
        assertThat(lead.open(making + "/sendings/new")).bodyText().contains(id(council));
        data.asSystem(() ->
                jdbc.sql(
                                "update governance.body set valid = '[2020-01-01,2020-01-02)' where name like 'Grupp %'")
                        .update());

        data.asSystem(() ->
                jdbc.sql(
                                "update governance.body set valid = '[2020-01-01,2021-01-01)' where id = ?")
                        .param(UUID.fromString(id(social)))
                        .update());
        assertThat(lead.open("/plan-makings/new")).bodyText().doesNotContain(id(social));
        assertThat(lead.open(making + "/edit")).bodyText().contains(id(social));
        report();
        handOver();
        done(
                lead.send(
                        making,
                        "version",
                        version(lead, making + "/edit"),
                        "registryNumber",
                        "9/26",
                        "boards",
                        id(elderly),
                        "boards",
                        id(social)));
        assertThat(lead.open(making)).bodyText().contains("Socialnämnden har inte beslutat");
    }

    @Test
    void a_view_of_a_member_is_not_the_answer_of_the_body() {
        send();
        view("Min egen synpunkt");
        assertThat(lead.open(making))
                .bodyText()
                .contains(
                        "Ett organ har inte behandlat förslaget", "svaret för hela organet saknas");
        assertThat(member.open("/"))
                .bodyText()
                .contains("Skriv när Pensionärsrådet behandlade förslaget till plan " + code);

        send();
        String second =
                data.asSystem(() ->
                        jdbc.sql(
                                        "select id from governance.plan_hearing where plan_making_id = ? and sending = 2")
                                .param(UUID.fromString(id(making)))
                                .query(UUID.class)
                                .single()
                                .toString());
        done(member.send("/plan-hearings/" + second, "version", "1", "treatedOn", TODAY));
        assertThat(lead.open(making))
                .bodyText()
                .doesNotContain("inte behandlat förslaget")
                .doesNotContain("svaret för hela organet saknas");
        assertThat(member.open("/")).bodyText().doesNotContain("till plan " + code);
        assertThat(member.send("/plan-hearings/" + second, "version", "1", "treatedOn", ""))
                .hasStatus(409)
                .bodyText()
                .doesNotContain("Svar senast");
    }

    @Test
    void a_matter_of_a_meeting_may_be_about_the_case() {
        String meeting =
                done(
                        lead.send(
                                council + "/meetings",
                                "key",
                                key(),
                                "day",
                                DAY.plusDays(3).toString(),
                                "starts",
                                "13:00"));
        done(
                lead.send(
                        meeting + "/matters",
                        "key",
                        key(),
                        "position",
                        "1",
                        "heading",
                        "Planen",
                        "about",
                        "https://arbetsro.example" + making));
        assertThat(lead.open(meeting)).bodyText().contains(making);
    }

    @Test
    void a_case_for_a_version_in_use_is_brought_into_force_from_the_day_of_that() {
        making =
                done(
                        lead.send(
                                "/plan-makings",
                                "key",
                                key(),
                                "of",
                                "version:" + source.id().value(),
                                "registryNumber",
                                "SOF 2026/8",
                                "boards",
                                id(social)));
        report();
        handOver();
        done(decideOn("2019-12-01"));
        assertThat(lead.open(making + "/force"))
                .bodyText()
                .contains("value=\"2020-01-01\"", "Enheterna arbetar redan efter versionen");
        assertThat(force(TODAY))
                .hasStatus(422)
                .bodyText()
                .contains("Versionen gäller redan från en annan dag");
        done(force("2020-01-01"));
        assertThat(lead.open("/plans/" + source.key()))
                .bodyText()
                .contains("Socialnämnden 2019-12-01");
    }

    private MvcTestResult decideOn(String day) {
        return lead.send(
                making + "/boards/" + id(social) + "/outcome",
                "key",
                key(),
                "outcome",
                "APPROVED",
                "day",
                day,
                "text",
                "Nämnden beslutade då");
    }

    @Test
    void an_open_case_stays_on_the_start_page_behind_any_number_that_are_over() {
        for (int i = 0; i < 5; i++) {
            String first = making;
            making = begin("O" + UUID.randomUUID().toString().substring(0, 8), id(social));
            done(withdraw("Det blev inget"));
            making = first;
        }
        assertThat(lead.open("/")).bodyText().contains("Framtagande av " + code);
    }

    @Test
    void faults_stand_at_their_fields() {
        assertThat(
                        lead.send(
                                making + "/sendings",
                                "key",
                                key(),
                                "asked",
                                id(council),
                                "sentOn",
                                DAY.plusDays(1).toString(),
                                "answerBy",
                                DAY.plusDays(9).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#sentOn\"", "Texten låses som den är i dag");
        assertThat(
                        lead.send(
                                "/plan-makings",
                                "key",
                                key(),
                                "of",
                                "copy:" + source.id().value(),
                                "code",
                                "F" + UUID.randomUUID().toString().substring(0, 8),
                                "title",
                                "Ny",
                                "boards",
                                id(council)))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#boards\"")
                .doesNotContain("href=\"#code\"");
    }
}
