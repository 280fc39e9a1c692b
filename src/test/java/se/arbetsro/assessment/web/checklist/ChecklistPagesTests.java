package se.arbetsro.assessment.web.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** The gender equality checklist: as data of a version, filled in by a unit, read by others. */
@ArbetsroTest
@Import(AssessmentData.class)
class ChecklistPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private AssessmentData.District district;
    private PlanData.Version version;
    private RequestPostProcessor manager;
    private RequestPostProcessor planner;
    private int year;
    private String name;

    @BeforeEach
    void a_version_with_two_items_that_is_the_newest_in_use() {
        name = "Likaby" + UUID.randomUUID().toString().substring(0, 8);
        district = rounds.district(name);
        version = rounds.version(1);
        year = LocalDate.now(clock).getYear();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    // Of all versions that tests have made, this one is asked for.
                    jdbc.sql("delete from assessment.checklist_answer").update();
                    jdbc.sql("delete from plan.checklist_item where plan_version_id <> ?")
                            .param(version.id().value())
                            .update();
                });
        manager = data.signedIn(Role.UNIT_MANAGER, district.children());
        planner = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        item("QUESTION", "Når ni lika långt med alla?");
        item("LINE", "Vi delar upp siffror på kön.");
    }

    private void item(String part, String text) {
        assertThat(
                        post(
                                "/plans/" + version.key() + "/checklist",
                                planner,
                                "key",
                                UUID.randomUUID().toString(),
                                "part",
                                part,
                                "text",
                                text))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private String key(String text) {
        return data.asSystem(() ->
                jdbc.sql(
                                "select key from plan.checklist_item where plan_version_id = ? and text_sv = ?")
                        .params(version.id().value(), text)
                        .query(String.class)
                        .single());
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String unit() {
        return "/equality-checklists/units/" + district.children().value();
    }

    @Test
    void a_version_says_what_is_asked_and_what_waits_for_translation() {
        assertThat(get("/plans/" + version.key() + "/checklist", planner))
                .hasStatusOk()
                .bodyText()
                .contains("Når ni lika långt med alla?", "Ny fråga");
        assertThat(get("/plans/" + version.key() + "/checklist", manager))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ny fråga");
        assertThat(get("/plans/" + version.key() + "/checklist?format=csv", planner))
                .bodyText()
                .contains("Vi delar upp siffror på kön.");
        assertThat(post("/plans/" + version.key() + "/checklist", planner, "text", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void another_version_takes_the_items_over_under_the_same_keys() {
        PlanData.Version next = rounds.version(1);

        assertThat(post("/plans/" + next.key() + "/checklist/copy", planner, "from", version.key()))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(
                        data.asSystem(() ->
                                jdbc.sql("select count(distinct key) from plan.checklist_item")
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(2);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("delete from plan.checklist_item where plan_version_id = ?")
                                .param(next.id().value())
                                .update());
    }

    @Test
    void two_who_reword_an_item_see_both_texts() {
        UUID id =
                data.asSystem(() ->
                        jdbc.sql(
                                        "select id from plan.checklist_item where plan_version_id = ? limit 1")
                                .param(version.id().value())
                                .query(UUID.class)
                                .single());
        String address = "/checklist-items/" + id;

        assertThat(post(address, planner, "version", "1", "part", "LINE", "text", "Den första."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(address, planner, "version", "1", "part", "LINE", "text", "Den andra."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Den första.", "Den andra.");
    }

    @Test
    void a_unit_answers_once_a_year_and_sees_its_years_beside_each_other() {
        String question = key("Når ni lika långt med alla?");
        String line = key("Vi delar upp siffror på kön.");
        assertThat(get(unit() + "/" + year, manager)).bodyText().contains("Checklista " + year);

        String form = UUID.randomUUID().toString();
        assertThat(
                        post(
                                unit() + "/" + year + "/draft",
                                manager,
                                "key",
                                form,
                                "stand-" + question,
                                "PARTLY"))
                .bodyText()
                .contains("Sparat");
        assertThat(
                        post(
                                unit() + "/" + year,
                                manager,
                                "key",
                                form,
                                "stand-" + question,
                                "PARTLY",
                                "done",
                                "yes"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        post(
                                unit() + "/" + year,
                                manager,
                                "key",
                                form,
                                "stand-" + question,
                                "PARTLY",
                                "stand-" + line,
                                "NO",
                                "comment-" + line,
                                "Systemet klarar det inte.",
                                "done",
                                "yes"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(
                        post(
                                unit() + "/" + (year - 1),
                                manager,
                                "key",
                                UUID.randomUUID().toString(),
                                "stand-" + question,
                                "NO"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(unit(), manager))
                .bodyText()
                .contains(">" + year + "<", ">" + (year - 1) + "<", "Systemet klarar det inte.");
        assertThat(get(unit() + "?format=csv", manager)).bodyText().contains("Delvis");
        assertThat(get("/equality-checklists", manager))
                .bodyText()
                .contains("Barn och unga i " + name, "delvis 1, nej 1");
        assertThat(get(unit() + "/" + (year + 1), manager)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void somebody_elses_answers_in_between_are_shown_beside_ones_own() {
        String question = key("Når ni lika långt med alla?");
        post(
                unit() + "/" + year,
                manager,
                "key",
                UUID.randomUUID().toString(),
                "stand-" + question,
                "YES");

        assertThat(
                        post(
                                unit() + "/" + year,
                                manager,
                                "key",
                                UUID.randomUUID().toString(),
                                "version",
                                "0",
                                "stand-" + question,
                                "NO"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void the_city_sees_what_was_chosen_when_it_is_done_and_never_the_comments() {
        RequestPostProcessor coordinator =
                data.signedIn(Role.GENDER_EQUALITY_COORDINATOR, district.id());
        RequestPostProcessor neighbour =
                data.signedIn(Role.DISTRICT_DIRECTOR, rounds.district("Annanby").id());
        String question = key("Når ni lika långt med alla?");
        String line = key("Vi delar upp siffror på kön.");
        String[] answers = {
            "key",
            UUID.randomUUID().toString(),
            "stand-" + question,
            "YES",
            "stand-" + line,
            "PARTLY",
            "comment-" + line,
            "Bara på en grupp."
        };
        post(unit() + "/" + year, manager, answers);
        assertThat(get("/equality-checklists", planner))
                .bodyText()
                .doesNotContain("Barn och unga i " + name);
        assertThat(get("/equality-checklists", coordinator))
                .bodyText()
                .doesNotContain("Barn och unga i " + name);

        String[] done = java.util.Arrays.copyOf(answers, answers.length + 2);
        done[answers.length] = "done";
        done[answers.length + 1] = "yes";
        assertThat(post(unit() + "/" + year, manager, done)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/equality-checklists", planner))
                .bodyText()
                .contains("Barn och unga i " + name);
        assertThat(get(unit(), planner))
                .bodyText()
                .contains("Delvis")
                .doesNotContain("Bara på en grupp.");
        assertThat(get(unit() + "?format=csv", planner))
                .bodyText()
                .doesNotContain("Bara på en grupp.");
        assertThat(get(unit(), coordinator)).bodyText().contains("Bara på en grupp.");
        assertThat(get(unit() + "/" + year, coordinator)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(unit(), neighbour)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/equality-checklists?format=csv", neighbour))
                .bodyText()
                .doesNotContain(name);
    }

    @Test
    void the_list_asks_the_database_as_often_for_many_as_for_few() {
        get("/equality-checklists", planner);
        int few = StatementCount.of(() -> get("/equality-checklists", planner));
        String question = key("Når ni lika långt med alla?");
        for (int back = 0; back < 4; back++) {
            post(
                    unit() + "/" + (year - back),
                    manager,
                    "key",
                    UUID.randomUUID().toString(),
                    "stand-" + question,
                    "YES");
        }

        assertThat(StatementCount.of(() -> get("/equality-checklists", planner))).isEqualTo(few);
    }
}
