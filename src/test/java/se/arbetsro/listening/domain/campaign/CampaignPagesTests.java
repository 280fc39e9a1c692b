package se.arbetsro.listening.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;

/** Pages on which a survey is planned, published and followed. */
class CampaignPagesTests extends CampaignTest {

    @Autowired MockMvcTester mvc;

    private RequestPostProcessor director;
    private RequestPostProcessor reader;
    private UnitId unit;

    @BeforeEach
    void a_director_and_somebody_who_reads() {
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        reader = data.signedIn(Role.EMPLOYEE, district);
        unit = data.unit("Planerade", district);
        staff(unit, 9);
        staff(data.unit("Lilla planerade", district), 3);
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String[] plan(String key, String version, String name, String where) {
        return new String[] {
            "key",
            key,
            "version",
            version,
            "name",
            name,
            "purpose",
            "Vi vill veta.",
            "decision",
            "SN 2026/79",
            "instrument",
            instrument.value() + ":1",
            "unit",
            where,
            "recruitment",
            "INVITED",
            "opensOn",
            today.toString(),
            "closesOn",
            today.plusDays(14).toString(),
            "reminders",
            "halfway",
            "threshold",
            "6",
            "textThreshold",
            "11",
            "follows",
            ""
        };
    }

    private String planned(String name) {
        MvcTestResult created =
                post(
                        "/surveys/campaigns",
                        director,
                        plan(UUID.randomUUID().toString(), "", name, district.value().toString()));
        assertThat(created).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(created.getResponse().getRedirectedUrl());
    }

    private static CampaignId id(String page) {
        return new CampaignId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
    }

    @Test
    void a_survey_is_planned_once_however_often_the_form_is_sent() {
        String[] form =
                plan(UUID.randomUUID().toString(), "", "En gång", district.value().toString());

        String first = post("/surveys/campaigns", director, form).getResponse().getRedirectedUrl();
        String again = post("/surveys/campaigns", director, form).getResponse().getRedirectedUrl();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void before_publishing_it_is_told_which_units_will_have_no_results() {
        String page = planned("Förväntat");

        assertThat(get(page, director))
                .hasStatusOk()
                .bodyText()
                .contains("skulle 12 personer i 3 enheter få den", "Räknas in högre upp");
    }

    @Test
    void a_draft_is_seen_by_those_who_run_surveys_there_alone() {
        String page = planned("Hemlig än");

        assertThat(get(page, reader)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/surveys", reader)).bodyText().doesNotContain("Hemlig än");
        assertThat(get(page, data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Grannstaden"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobody_plans_a_survey_of_a_unit_that_is_not_theirs() {
        assertThat(
                        post(
                                "/surveys/campaigns",
                                director,
                                plan(
                                        UUID.randomUUID().toString(),
                                        "",
                                        "Andras",
                                        data.district("Andra").value().toString())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void published_is_what_was_seen_and_can_be_seen_by_all() {
        String page = planned("Publicerad plan");

        assertThat(post(page + "/publishing", director, "version", "7"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(page + "/publishing", director, "version", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(find(id(page)).state()).isEqualTo(CampaignState.PUBLISHED);
        assertThat(get(page, reader)).hasStatusOk().bodyText().contains("Löftet står fast");
        assertThat(get(page + "/edit", director)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(page + "/closing", reader)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void what_is_missing_is_told_and_nothing_is_published() {
        String[] form =
                plan(UUID.randomUUID().toString(), "", "Utan beslut", district.value().toString());
        form[9] = "";
        String page =
                Objects.requireNonNull(
                        post("/surveys/campaigns", director, form)
                                .getResponse()
                                .getRedirectedUrl());

        assertThat(get(page, director)).bodyText().contains("ett gallringsbeslut");
        assertThat(post(page + "/publishing", director, "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void two_who_change_the_same_plan_meet() {
        String page = planned("Samtidigt");
        String where = district.value().toString();

        assertThat(post(page + "/edit", director, plan("", "1", "Samtidigt A", where)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(page + "/edit", director, plan("", "1", "Samtidigt B", where)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Samtidigt A", "Samtidigt B");
    }

    @Test
    void units_left_out_are_not_asked() {
        String page = planned("Med undantag");

        assertThat(
                        post(
                                page + "/exclusions",
                                director,
                                "version",
                                "1",
                                "units",
                                unit.value().toString(),
                                "months",
                                "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, director))
                .bodyText()
                .contains("skulle 3 personer", "tillräckligt många att fråga");
        assertThat(
                        post(
                                page + "/exclusions",
                                director,
                                "version",
                                "2",
                                "units",
                                district.value().toString(),
                                "months",
                                "99"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_threshold_below_the_floor_is_refused_beside_its_field() {
        String[] form = plan(UUID.randomUUID().toString(), "", "Låg", district.value().toString());
        form[form.length - 5] = "4";

        assertThat(post("/surveys/campaigns", director, form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv ett heltal från 5 till 50.");
    }

    @Test
    void a_draft_that_was_removed_comes_back() {
        String page = planned("Borta och tillbaka");

        assertThat(post(page + "/removal", director)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, director)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(page + "/restoration", director)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, director)).hasStatusOk();
    }

    @Test
    void the_calendar_warns_of_surveys_that_come_too_close() {
        RequestPostProcessor all = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        String name = "Stadens enkät " + UUID.randomUUID();
        noted(all, name, today.plusDays(20).toString(), today.plusDays(40).toString());

        planned("Nära en annan");
        String another = planned("Hos grannen");
        assertThat(get(another, director))
                .bodyText()
                .contains("Andra enkäter ligger nära i tiden", name, "Nära en annan")
                .doesNotContain("Höstens enkät");
        assertThat(get("/surveys/calendar?year=" + today.getYear(), director))
                .bodyText()
                .contains("Nära en annan", "Hos grannen", name);
    }

    @Test
    void surveys_on_both_sides_of_new_year_collide_too() {
        RequestPostProcessor all = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        int year = today.getYear() + 20;
        String before = "Före nyår " + UUID.randomUUID();
        String after = "Efter nyår " + UUID.randomUUID();
        noted(all, before, year + "-12-10", year + "-12-28");
        noted(all, after, (year + 1) + "-01-04", (year + 1) + "-01-20");

        assertThat(get("/surveys/calendar?year=" + year, reader))
                .bodyText()
                .contains(before, "Nära " + after);
        assertThat(get("/surveys/calendar?year=" + (year + 1), reader))
                .bodyText()
                .contains(after, "Nära " + before);
    }

    private void noted(RequestPostProcessor who, String name, String from, String to) {
        assertThat(
                        post(
                                "/surveys/calendar",
                                who,
                                "key",
                                UUID.randomUUID().toString(),
                                "name",
                                name,
                                "fromOn",
                                from,
                                "toOn",
                                to,
                                "url",
                                ""))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void all_that_is_wrong_with_a_form_is_told_at_once() {
        String[] form = plan(UUID.randomUUID().toString(), "", "", district.value().toString());
        form[19] = today.minusDays(3).toString();
        form[form.length - 5] = "4";

        assertThat(post("/surveys/campaigns", director, form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Formuläret har 3 fel");
    }

    @Test
    void an_open_survey_opens_closes_and_is_sealed_from_its_page() {
        String page = planned("Hela vägen");
        post(page + "/publishing", director, "version", "1");
        post(page + "/opening", director);
        days.advance(id(page));
        assertThat(get(page, director)).bodyText().contains("Svarsfrekvens", "räknas varje morgon");
        tokens(id(page)).values().forEach(token -> answer(id(page), token, "3", ""));

        assertThat(post(page + "/last-day", director, "closesOn", today.plusDays(20).toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(page + "/last-day", director, "closesOn", today.minusDays(1).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(page + "/closing", director)).hasStatus(HttpStatus.SEE_OTHER);
        days.advance(id(page));

        assertThat(get(page, reader))
                .bodyText()
                .contains("12 länkar och koder gavs ut, 12 svar kom och 12 sparades", "12 av 12");
    }
}
