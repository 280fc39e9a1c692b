package se.arbetsro.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A password that someone else made opens nothing but the choice of another. */
@ArbetsroTest
class OneTimePasswordTests {

    private static final String OWN = "en fras som jag minns";

    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private PersonId person() {
        return data.person("Ny", "Kollega", Role.EMPLOYEE, data.municipality());
    }

    private MvcTestResult signIn(PersonId person, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("login", "t" + person.value())
                .param("password", password)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("arbetsro"));
    }

    private String oneTime(PersonId person) {
        return data.asSystem(() -> accounts.resetPassword(person.value()));
    }

    @Test
    void whoever_signs_in_with_it_is_led_to_choose_another_and_then_everywhere() {
        PersonId person = person();
        String once = oneTime(person);
        Cookie session = session(signIn(person, once));

        assertThat(mvc.get().uri("/units").cookie(session).exchange())
                .hasStatus(302)
                .hasRedirectedUrl("/password");
        MvcTestResult changed =
                mvc.post()
                        .uri("/password")
                        .cookie(session)
                        .with(csrf())
                        .param("present", once)
                        .param("next", OWN)
                        .param("again", OWN)
                        .exchange();

        assertThat(changed).hasStatus(303).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/units").cookie(session(changed)).exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/units").cookie(session).exchange())
                .as("the session of the one-time password has ended")
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in");
        assertThat(signIn(person, once)).hasStatus(422);
        assertThat(signIn(person, OWN)).hasRedirectedUrl("/");
    }

    @Test
    void it_does_not_open_after_its_time() {
        PersonId person = person();
        String once = oneTime(person);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update platform.account set one_time_until = now() - interval '1 minute' where id = ?")
                                .param(person.value())
                                .update());

        assertThat(signIn(person, once)).hasStatus(422);
    }

    @Test
    void too_short_or_differing_passwords_are_told_and_nothing_typed_is_shown_again() {
        PersonId person = person();
        Cookie session = session(signIn(person, oneTime(person)));

        MvcTestResult refused =
                mvc.post()
                        .uri("/password")
                        .cookie(session)
                        .with(csrf())
                        .param("present", "gissat")
                        .param("next", "kort")
                        .param("again", "kort")
                        .exchange();

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("mellan 12 och 200")
                .doesNotContain("gissat", "value=\"kort\"");
    }

    @Test
    void a_new_password_by_an_administrator_ends_all_sessions() {
        PersonId person = person();
        Cookie session = session(signIn(person, oneTime(person)));

        oneTime(person);

        assertThat(mvc.get().uri("/password").cookie(session).exchange())
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in");
    }
}
