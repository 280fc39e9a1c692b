package se.arbetsro.organisation.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The systems that use the API, as the administrator sees them. */
@ArbetsroTest
class IntegrationPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired Clock clock;
    @Autowired IntegrationService integrations;

    @Test
    void the_list_is_given_as_a_file_without_any_token() {
        String name = "Personalsystemet " + UUID.randomUUID();
        var district = data.district("Nyckelvik");
        var made =
                data.asSystem(() ->
                        integrations.create(
                                name,
                                Role.RESEARCHER,
                                district,
                                LocalDate.now(clock).plusDays(30)));
        var administrator = data.signedIn(Role.ADMINISTRATOR, data.municipality());

        assertThat(mvc.get().uri("/integrations").with(administrator).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(name, "/integrations?format=csv");
        assertThat(mvc.get().uri("/integrations?format=csv").with(administrator).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        name + ";Forskare;Nyckelvik", LocalDate.now(clock).plusDays(30).toString())
                .doesNotContain(made.token());
        assertThat(
                        mvc.get()
                                .uri("/integrations?format=csv")
                                .with(data.signedIn(Role.HR, data.municipality()))
                                .exchange())
                .hasStatus(403);
    }

    @Test
    void the_administrator_of_one_district_sees_no_integration_of_another() {
        String here = "Härsystemet " + UUID.randomUUID();
        String there = "Därsystemet " + UUID.randomUUID();
        var district = data.district("Nyckelö");
        var other = data.district("Låsby");
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    LocalDate soon = LocalDate.now(clock).plusDays(10);
                    integrations.create(here, Role.RESEARCHER, district, soon);
                    integrations.create(there, Role.RESEARCHER, other, soon);
                });
        var administrator = data.signedIn(Role.ADMINISTRATOR, district);

        for (String page : List.of("/integrations", "/integrations?format=csv", "/")) {
            assertThat(mvc.get().uri(page).with(administrator).exchange())
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains(here)
                    .doesNotContain(there);
        }
    }
}
