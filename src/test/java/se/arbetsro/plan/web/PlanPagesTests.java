package se.arbetsro.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What the plan says, as it is read. */
@ArbetsroTest
class PlanPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

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
}
