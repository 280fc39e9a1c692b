package se.arbetsro.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Forms of somebody who writes the plans of more units than a menu can hold. */
@ArbetsroTest
class ManyUnitsTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    PlanData.Version version;
    RequestPostProcessor director;
    UnitId thirteenth = UnitId.random();

    /** In the names of this test alone. */
    String mark;

    @BeforeEach
    void a_director_of_more_units_than_a_menu_can_hold() {
        version = new PlanData(data, jdbc).version(2);
        mark = UUID.randomUUID().toString().substring(0, 8);
        UnitId district = data.district("Storstaden " + mark);
        for (int i = 1; i <= 201; i++) {
            UnitId unit = data.unit(String.format(Locale.ROOT, "Grupp %s %03d", mark, i), district);
            thirteenth = i == 13 ? unit : thirteenth;
        }
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activities/new", "/goals/new", "/local-plans/new"})
    void the_name_of_the_unit_is_typed(String form) {
        assertThat(get(form))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"unit\" name=\"unit\" type=\"text\"",
                        "Skriv namnet eller en del av det.")
                .doesNotContain("Grupp " + mark);
    }

    @Test
    void the_whole_name_of_a_unit_is_enough() {
        MvcTestResult saved = save("grupp " + mark + " 013");

        assertThat(saved).hasStatus(303);
        assertThat(
                        jdbc.sql("select unit_id from plan.activity where title = ?")
                                .param("Sorterad " + mark)
                                .query(UUID.class)
                                .single())
                .isEqualTo(thirteenth.value());
    }

    @Test
    void of_several_the_one_that_is_meant_is_chosen_and_what_was_typed_is_kept() {
        MvcTestResult several = save(mark + " 01");

        assertThat(several).hasStatus(422);
        assertThat(several)
                .bodyText()
                .contains("10 enheter heter så", "Grupp " + mark + " 013, Storstaden " + mark)
                .contains("value=\"Sorterad " + mark + "\"")
                .doesNotContain("Grupp " + mark + " 021");
        assertThat(save(thirteenth.value().toString())).hasStatus(303);
    }

    @Test
    void what_fits_none_or_too_many_is_typed_again() {
        assertThat(save("Finns inte " + mark))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen enhet som du skriver för heter så", "value=\"Finns inte " + mark);
        assertThat(save("Grupp " + mark))
                .hasStatus(422)
                .bodyText()
                .contains("Många enheter heter så")
                .doesNotContain("<option value=\"" + thirteenth.value());
    }

    @Test
    void a_unit_of_somebody_else_is_not_found_by_its_name() {
        data.unit("Främmande " + mark, data.district("Grannstaden " + mark));

        assertThat(save("Främmande " + mark))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen enhet som du skriver för heter så");
    }

    @Test
    void a_form_that_was_opened_from_a_unit_has_it_chosen() {
        assertThat(get("/activities/new?unit=" + thirteenth.value()))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"" + thirteenth.value() + "\" selected");
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(director).exchange();
    }

    private MvcTestResult save(String unit) {
        return mvc.post()
                .uri("/activities")
                .with(director)
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("unit", unit)
                .param("area", version.key() + "/" + version.areaKey(1))
                .param("title", "Sorterad " + mark)
                .param("role", "enhetschef")
                .param("due", "2031-05-31")
                .exchange();
    }
}
