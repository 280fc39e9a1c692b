package se.arbetsro.plan.web.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.template.PlanShape;
import se.arbetsro.plan.domain.template.PlanTemplates;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Lenses as data of a plan version: written, copied with their keys, read as of a day. */
@ArbetsroTest
class LensPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired PlanTemplates templates;
    @Autowired Clock clock;

    private PlanData plans;
    private PlanData.Version version;
    private RequestPostProcessor planner;

    @BeforeEach
    void a_version_with_two_lenses() {
        plans = new PlanData(data, jdbc);
        version = plans.version(1);
        planner = data.signedIn(Role.PROJECT_LEAD, data.municipality());
    }

    private String list() {
        return "/plans/" + version.key() + "/lenses";
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(planner).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(planner).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void add(String name) {
        assertThat(
                        post(
                                list(),
                                "key",
                                UUID.randomUUID().toString(),
                                "kind",
                                "WORDS",
                                "name",
                                name,
                                "question",
                                "Vad betyder det för barn?"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void a_lens_is_added_last_and_stands_in_the_file_too() {
        add("Barnperspektiv");

        assertThat(get(list()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Otillåten påverkan", "Jämställdhet", "Barnperspektiv");
        assertThat(get(list() + "?format=csv")).bodyText().contains("Vad betyder det för barn?");
    }

    @Test
    void what_is_empty_or_too_long_is_told_beside_its_field() {
        assertThat(post(list(), "key", UUID.randomUUID().toString(), "name", "", "question", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        post(
                                list(),
                                "key",
                                UUID.randomUUID().toString(),
                                "name",
                                "Barn",
                                "question",
                                "a".repeat(501)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void who_saves_second_sees_both_wordings() {
        LensId lens = plans.lens(version.id(), "gender-equality");
        String form = "/lenses/" + lens.value();
        assertThat(get(form + "/edit")).hasStatusOk().bodyText().contains("Jämställdhet");

        assertThat(post(form, "version", "1", "name", "Lika", "question", "Först?"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(form, "version", "1", "name", "Lika", "question", "Sedan?"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Först?", "Sedan?");
    }

    @Test
    void a_lens_through_which_nobody_has_answered_is_removed() {
        LensId lens = plans.lens(version.id(), "gender-equality");

        assertThat(post("/lenses/" + lens.value() + "/removal")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(keys(version.id())).containsExactly("undue-influence");
        assertThat(get("/lenses/" + lens.value() + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_earlier_day_shows_the_words_of_then() {
        LensId lens = plans.lens(version.id(), "gender-equality");
        LocalDate today = LocalDate.now(clock);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update plan.lens set name_sv = 'Nya ord', changed_at = :day, version = 2
                                        where id = :id
                                        """)
                                .param(
                                        "day",
                                        today.plusDays(3)
                                                .atStartOfDay(clock.getZone())
                                                .toOffsetDateTime())
                                .param("id", lens.value())
                                .update());

        assertThat(get(list())).bodyText().contains("Nya ord");
        assertThat(get(list() + "?as-of=" + today))
                .bodyText()
                .contains("Jämställdhet")
                .doesNotContain("Nya ord", "Nytt perspektiv");
        assertThat(get(list() + "?as-of=2020-01-01")).bodyText().doesNotContain("Jämställdhet");
    }

    @Test
    void a_version_takes_over_lenses_under_their_keys_once() {
        PlanData.Version next = plans.version(1);
        add("Barnperspektiv");

        for (int time = 0; time < 2; time++) {
            assertThat(post("/plans/" + next.key() + "/lenses/copy", "from", version.key()))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        assertThat(keys(next.id())).hasSize(3).isEqualTo(keys(version.id()));
    }

    @Test
    void a_new_plan_begins_with_the_lenses_that_are_shipped_or_with_those_of_its_model() {
        PlanVersionId begun =
                data.asSystem(() -> templates.begin(wanted(), PlanShape.FOUR_FOCUS_AREAS));
        PlanVersionId copied = data.asSystem(() -> templates.copy(wanted(), version.id()));

        assertThat(keys(begun)).hasSize(4).contains("child-perspective", "undue-influence");
        assertThat(keys(copied)).isEqualTo(keys(version.id()));
    }

    private static PlanTemplates.Wanted wanted() {
        return new PlanTemplates.Wanted(
                "T" + UUID.randomUUID().toString().substring(0, 8),
                "Prov",
                null,
                LocalDate.of(2030, 1, 1));
    }

    private java.util.List<String> keys(PlanVersionId id) {
        return data.asSystem(() ->
                jdbc.sql("select key from plan.lens where plan_version_id = ? order by position")
                        .param(id.value())
                        .query(String.class)
                        .list());
    }
}
