package se.arbetsro.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class UnitPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    @Test
    void an_employee_sees_the_units_of_today() {
        var district = data.district("Ängslätten");

        var page = mvc.get().uri("/units").with(data.signedIn(Role.EMPLOYEE, district)).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Ängslätten");
    }

    @Test
    void a_unit_is_not_there_before_it_began() {
        var district = data.district("Nybygget");

        var page =
                mvc.get()
                        .uri("/units?as-of=2014-12-31")
                        .with(data.signedIn(Role.EMPLOYEE, district))
                        .exchange();

        assertThat(page).hasStatusOk().bodyText().doesNotContain("Nybygget");
    }

    @Test
    void who_has_not_signed_in_is_asked_to() {
        assertThat(mvc.get().uri("/units").exchange()).hasStatus(302).hasRedirectedUrl("/sign-in");
    }
}
