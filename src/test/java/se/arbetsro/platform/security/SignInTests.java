package se.arbetsro.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class SignInTests {

    private static final String PASSWORD = "rönnbär i september";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    @Autowired Passwords passwords;
    @Autowired SignInThrottle throttle;

    private final String login = "s" + UUID.randomUUID();
    private PersonId person;

    @BeforeEach
    void someoneWithAPassword() {
        person = data.person("Åsa", "Öberg", Role.EMPLOYEE, data.municipality());
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update platform.account set login = ?, password_hash = ? where id = ?")
                                .params(login, passwords.hash(PASSWORD), person.value())
                                .update());
    }

    @Test
    void the_right_password_opens_the_start_page() {
        Cookie session = sessionOf(signIn(login, PASSWORD));

        assertThat(mvc.get().uri("/").cookie(session).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Åsa Öberg");
    }

    @Test
    void capitals_and_blanks_around_the_user_name_do_not_matter() {
        assertThat(signIn(" " + login.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD))
                .hasRedirectedUrl("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_user_get_the_same_answer() {
        assertThat(signIn(login, "fel"))
                .hasStatus(422)
                .bodyText()
                .contains("stämmer inte", "value=\"" + login + "\"")
                .doesNotContain("value=\"fel\"");
        assertThat(signIn("ingen" + UUID.randomUUID(), "fel")).hasStatus(422);
    }

    @Test
    void guessing_is_slowed_down_even_with_the_right_password_in_the_end() {
        for (int i = 0; i < SignInThrottle.FAILURES_PER_LOGIN; i++) {
            signIn(login, "fel" + i);
        }

        assertThat(signIn(login, PASSWORD)).hasStatus(429);
    }

    @Test
    void each_wrong_try_counts_once() {
        for (int i = 0; i < SignInThrottle.FAILURES_PER_LOGIN - 1; i++) {
            signIn(login, "fel" + i);
        }

        assertThat(failures()).isEqualTo(SignInThrottle.FAILURES_PER_LOGIN - 1);
        assertThat(denials()).isEqualTo(SignInThrottle.FAILURES_PER_LOGIN - 1);
        assertThat(signIn(login, PASSWORD)).hasRedirectedUrl("/");
    }

    private long failures() {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from platform.sign_in_failure where login = ?")
                        .param(login)
                        .query(Long.class)
                        .single());
    }

    private long denials() {
        return data.asSystem(() ->
                jdbc.sql(
                                "select count(*) from platform.audit_entry where action = 'sign-in' and outcome = 'denied' and object_id = ?")
                        .param(person.value().toString())
                        .query(Long.class)
                        .single());
    }

    @Test
    void guessing_of_many_from_one_network_is_slowed_down_for_that_network_alone() {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    for (int i = 0; i < SignInThrottle.FAILURES_PER_ADDRESS; i++) {
                        throttle.failed("någon" + i, "2001:db8:0:7::" + i);
                    }
                });

        assertThat(refuses("2001:db8:0:7:ffff:1:2:3")).isTrue();
        assertThat(refuses("2001:db8:0:8::1")).isFalse();
        assertThat(refuses("192.0.2.1")).isFalse();
        assertThat(refuses("no address at all".repeat(20))).isFalse();
    }

    private boolean refuses(String address) {
        return data.asSystem(() -> throttle.refuses("en annan", address));
    }

    @Test
    void signing_in_gives_a_new_session() {
        Cookie before = sessionOf(mvc.get().uri("/sign-in").exchange());
        MvcTestResult result =
                mvc.post()
                        .uri("/sign-in")
                        .cookie(before)
                        .with(csrf())
                        .param("login", login)
                        .param("password", PASSWORD)
                        .exchange();

        assertThat(sessionOf(result).getValue()).isNotEqualTo(before.getValue());
        assertThat(mvc.get().uri("/").cookie(before).exchange()).hasRedirectedUrl("/sign-in");
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        Cookie session = sessionOf(signIn(login, PASSWORD));

        mvc.post().uri("/sign-out").cookie(session).with(csrf()).exchange();

        assertThat(mvc.get().uri("/").cookie(session).exchange()).hasRedirectedUrl("/sign-in");
    }

    @Test
    void that_a_session_is_used_is_written_once_a_minute() {
        Cookie session = sessionOf(signIn(login, PASSWORD));
        long signedIn = lastUse();

        assertThat(mvc.get().uri("/").cookie(session).exchange()).hasStatusOk();
        assertThat(lastUse()).isEqualTo(signedIn);

        long before = signedIn - QuietSessions.PRECISION.toMillis();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update platform.session set last_access_time = ? where principal_name = ?")
                                .params(before, person.value().toString())
                                .update());
        assertThat(mvc.get().uri("/").cookie(session).exchange()).hasStatusOk();
        assertThat(lastUse()).isGreaterThanOrEqualTo(signedIn);
    }

    private long lastUse() {
        return data.asSystem(() ->
                jdbc.sql("select last_access_time from platform.session where principal_name = ?")
                        .param(person.value().toString())
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_disabled_account_is_nobody_from_the_next_request_on() {
        Cookie session = sessionOf(signIn(login, PASSWORD));

        data.runAs(TestData.SYSTEM, () -> accounts.disable(person.value()));

        assertThat(mvc.get().uri("/").cookie(session).exchange()).hasRedirectedUrl("/sign-in");
        assertThat(signIn(login, PASSWORD)).hasStatus(422);
    }

    @Test
    void a_role_that_was_taken_away_does_not_hold_for_the_next_request() {
        Cookie session = sessionOf(signIn(login, PASSWORD));
        assertThat(mvc.get().uri("/units").cookie(session).exchange()).hasStatusOk();

        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("delete from organisation.role_assignment where person_id = ?")
                                .param(person.value())
                                .update());

        assertThat(mvc.get().uri("/units").cookie(session).exchange()).hasStatus(403);
    }

    private MvcTestResult signIn(String name, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("192.0.2." + Math.floorMod(login.hashCode(), 250));
                    return request;
                })
                .param("login", name)
                .param("password", password)
                .exchange();
    }

    private static Cookie sessionOf(MvcTestResult result) {
        Cookie cookie = result.getResponse().getCookie("arbetsro");
        assertThat(cookie).isNotNull();
        return cookie;
    }
}
