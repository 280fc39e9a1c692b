package se.arbetsro.organisation.web.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.Inquiries;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.PlanWork;
import se.arbetsro.plan.Responsible;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class HandoverPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired PlanWork work;

    private UnitId unit = UnitId.random();
    private PersonId manager = PersonId.random();
    private PersonId leaving = PersonId.random();
    private PersonId staying = PersonId.random();
    private ActivityId first = ActivityId.random();
    private ActivityId second = ActivityId.random();

    @BeforeEach
    void somebody_who_leaves() {
        unit = data.unit("Överlämningen", data.district("Lämnarby"));
        manager = data.person("Mona", "Chef", Role.UNIT_MANAGER, unit);
        leaving = data.person("Lena", "Ledig", Role.DEPUTY_UNIT_MANAGER, unit);
        staying = data.person("Sten", "Stannar", Role.DEPUTY_UNIT_MANAGER, unit);
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        first = activity(unit, version, "Första saken");
        second = activity(unit, version, "Andra saken");
    }

    private ActivityId activity(UnitId unit, PlanData.Version version, String title) {
        return data.asSystem(() ->
                work.add(
                        NewActivity.of(
                                unit,
                                version.id(),
                                version.area(1),
                                ActivityContent.of(
                                        title,
                                        new Responsible(leaving, "samordnare"),
                                        PlanData.DUE))));
    }

    private MvcTestResult post(PersonId who, PersonId of, String step, String... fields) {
        var request =
                mvc.post()
                        .uri("/people/" + of.value() + "/handover" + step)
                        .with(signedInAs(who.value()))
                        .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private PersonId responsible(ActivityId id) {
        return data.asSystem(() ->
                new PersonId(
                        jdbc.sql("select responsible_person from plan.activity where id = ?")
                                .param(id.value())
                                .query(java.util.UUID.class)
                                .single()));
    }

    @Test
    void a_manager_hands_over_what_was_chosen_after_seeing_it_and_takes_it_back() {
        assertThat(
                        mvc.get()
                                .uri("/people/" + leaving.value() + "/handover")
                                .with(signedInAs(manager.value()))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Första saken", "Andra saken", "Sten Stannar");
        assertThat(
                        post(
                                manager,
                                leaving,
                                "",
                                "items",
                                first.value().toString(),
                                "to",
                                staying.value().toString()))
                .hasStatusOk()
                .bodyText()
                .contains("En sak går till Sten Stannar", "Första saken")
                .doesNotContain("Andra saken");
        assertThat(responsible(first)).isEqualTo(leaving);

        assertThat(
                        post(
                                manager,
                                leaving,
                                "/carry-out",
                                "items",
                                first.value().toString(),
                                "to",
                                staying.value().toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(responsible(first)).isEqualTo(staying);
        assertThat(responsible(second)).isEqualTo(leaving);

        post(
                manager,
                staying,
                "/carry-out",
                "items",
                first.value().toString(),
                "to",
                leaving.value().toString());
        assertThat(responsible(first)).isEqualTo(leaving);
    }

    @Test
    void nothing_goes_to_who_is_far_away_and_a_stranger_hands_over_nothing() {
        UnitId elsewhere = data.unit("Långt bort", data.district("Fjärran"));
        PersonId stranger = data.person("Kim", "Fjärran", Role.UNIT_MANAGER, elsewhere);

        assertThat(
                        post(
                                manager,
                                leaving,
                                "",
                                "items",
                                first.value().toString(),
                                "to",
                                stranger.value().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(manager, leaving, "", "to", staying.value().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        post(
                                stranger,
                                leaving,
                                "/carry-out",
                                "items",
                                first.value().toString(),
                                "to",
                                staying.value().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(responsible(first)).isEqualTo(leaving);
    }

    @Test
    void an_inquiry_and_a_task_of_a_meeting_go_to_who_takes_over() {
        GovernanceDesk director =
                new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, unit));
        String inquiry =
                new Inquiries(director)
                        .received(
                                unit,
                                "WRITTEN_QUESTION",
                                "Fråga om introduktion",
                                "responsiblePerson",
                                leaving.value().toString());
        String meeting =
                new MeetingDesk(director, director.body(unit, "COUNCIL", "Rådet"))
                        .called(TestData.today().toString());
        String matter = new MeetingDesk(director, "").matter(meeting, "1", "Introduktion");
        GovernanceDesk.done(
                director.send(
                        matter + "/tasks",
                        "key",
                        GovernanceDesk.key(),
                        "what",
                        "Skriv en lathund",
                        "person",
                        leaving.value().toString(),
                        "due",
                        PlanData.DUE.toString()));
        String handover = "/people/" + leaving.value() + "/handover";
        assertThat(director.open(handover))
                .bodyText()
                .contains("Frågor, granskningar och krav", "Fråga om introduktion")
                .contains("Uppgifter från möten", "Skriv en lathund");

        String asked = inquiry.substring(inquiry.lastIndexOf('/') + 1);
        String task = task("Skriv en lathund");
        GovernanceDesk.done(
                director.send(
                        handover + "/carry-out",
                        "items",
                        asked,
                        "items",
                        task,
                        "to",
                        staying.value().toString()));

        assertThat(director.open(handover))
                .bodyText()
                .doesNotContain("Fråga om introduktion", "Skriv en lathund");
        assertThat(director.open("/people/" + staying.value() + "/handover"))
                .bodyText()
                .contains("Fråga om introduktion", "Skriv en lathund");
        assertThat(new GovernanceDesk(mvc, signedInAs(staying.value())).open("/"))
                .bodyText()
                .contains("Ska besvaras: Fråga om introduktion");
    }

    @Test
    void a_manager_who_keeps_no_body_leaves_its_tasks_and_inquiries_where_they_are() {
        GovernanceDesk director =
                new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, unit));
        new Inquiries(director)
                .received(
                        unit,
                        "WRITTEN_QUESTION",
                        "Fråga om schema",
                        "responsiblePerson",
                        leaving.value().toString());
        String asked =
                data.asSystem(() ->
                        jdbc.sql("select id from governance.inquiry where responsible_person = ?")
                                .param(leaving.value())
                                .query(String.class)
                                .single());

        post(manager, leaving, "/carry-out", "items", asked, "to", staying.value().toString());

        assertThat(director.open("/people/" + leaving.value() + "/handover"))
                .bodyText()
                .contains("Fråga om schema");
        // What is her own she hands over herself, if she sees people.
        post(leaving, leaving, "/carry-out", "items", asked, "to", staying.value().toString());
        assertThat(director.open("/people/" + staying.value() + "/handover"))
                .bodyText()
                .contains("Fråga om schema");
    }

    private String task(String what) {
        return data.asSystem(() ->
                jdbc.sql("select id from governance.task where what = ? and responsible_person = ?")
                        .params(what, leaving.value())
                        .query(String.class)
                        .single());
    }
}
