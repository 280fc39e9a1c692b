package se.arbetsro.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What the plan says, as it is read. */
@ArbetsroTest
class PlanPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .with(data.signedIn(Role.EMPLOYEE, data.municipality()))
                .exchange();
    }

    @Test
    void a_version_that_there_is_not_is_not_found() {
        assertThat(get("/plans/V999999")).hasStatus(404);
        assertThat(get("/plans/V999999/areas/none")).hasStatus(404);
    }

    @Test
    void the_list_is_there_for_every_employee() {
        assertThat(get("/plans")).hasStatusOk().bodyText().contains("Planer");
    }

    @Test
    void versions_and_their_areas_are_given_as_files() {
        PlanData.Version version = new PlanData(data, jdbc).version(2);
        String page = "/plans/" + version.key();

        assertThat(get("/plans")).bodyText().contains("/plans?format=csv");
        assertThat(get("/plans?format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Version;Titel;Plan", version.key() + ";Provplanen " + version.key())
                .contains(";2020-01-01;;Ja;2");
        assertThat(get("/plans?format=csv&as-of=2019-12-31"))
                .bodyText()
                .doesNotContain(version.key());
        assertThat(get(page)).bodyText().contains(page + "?format=xlsx");
        assertThat(get(page + "?format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Version;Nummer;Område", version.key() + ";2;Område 2;Område 2;Nej;;");
        assertThat(get("/plans/V999999?format=csv")).hasStatus(404);
    }
}
