package se.arbetsro.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class CatalogueTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    @Test
    void a_municipality_of_its_own_has_no_catalogue() {
        var page =
                mvc.get()
                        .uri("/catalogue")
                        .with(data.signedIn(Role.ADMINISTRATOR, data.district("Ängslätten")))
                        .exchange();

        assertThat(page).hasStatus(404);
    }
}
