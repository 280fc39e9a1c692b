package se.arbetsro.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What was typed is not lost when the session has ended meanwhile. */
@ArbetsroTest
class SessionEndedTests {

    private static final String PASSWORD = "rönnbär i september";
    private static final String TYPED = "Möten på \"måndagar\" & <tisdagar>";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Passwords passwords;

    private final String login = "e" + UUID.randomUUID();

    @BeforeEach
    void someone_with_a_password() {
        PersonId person = data.person("Åsa", "Öberg", Role.UNIT_MANAGER, data.municipality());
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update platform.account set login = ?, password_hash = ? where id = ?")
                                .params(login, passwords.hash(PASSWORD), person.value())
                                .update());
    }

    private MvcTestResult late(String address, String field, String from) {
        return mvc.post()
                .uri(address)
                .header("Sec-Fetch-Site", from)
                .contentType("application/x-www-form-urlencoded")
                .param(field, TYPED)
                .param("key", "k")
                .exchange();
    }

    private static String carried(MvcTestResult page) throws Exception {
        Matcher field =
                Pattern.compile("name=\"unsent\" value=\"([^\"]*)\"")
                        .matcher(page.getResponse().getContentAsString());
        assertThat(field.find()).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    private MvcTestResult signIn(String password, String unsent) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("login", login)
                .param("password", password)
                .param("unsent", unsent)
                .exchange();
    }

    @Test
    void what_was_sent_too_late_is_there_after_signing_in_and_goes_where_it_was_sent()
            throws Exception {
        MvcTestResult asked = late("/activities", "title", "same-origin");
        assertThat(asked).hasStatus(403).bodyText().contains("Det du skrev finns kvar");

        MvcTestResult wrong = signIn("fel", carried(asked));
        assertThat(wrong).bodyText().contains("stämmer inte");
        MvcTestResult in = signIn(PASSWORD, carried(wrong));

        assertThat(in).hasStatus(303).hasHeader("Location", "/unsent");
        Cookie session = Objects.requireNonNull(in.getResponse().getCookie("arbetsro"));
        MvcTestResult page = mvc.get().uri("/unsent").cookie(session).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("action=\"/activities\"");
        assertThat(HtmlUtils.htmlUnescape(page.getResponse().getContentAsString()))
                .contains("<blockquote class=\"unsent\">" + TYPED, "name=\"key\" value=\"k\"");

        assertThat(mvc.post().uri("/unsent/discard").cookie(session).with(csrf()).exchange())
                .hasStatus(303);
        assertThat(mvc.get().uri("/unsent").cookie(session).exchange())
                .hasStatus(303)
                .hasHeader("Location", "/");
    }

    @Test
    void who_is_in_again_in_another_window_sends_it_anew_without_signing_in() {
        Cookie session =
                Objects.requireNonNull(signIn(PASSWORD, "").getResponse().getCookie("arbetsro"));

        assertThat(
                        mvc.post()
                                .uri("/activities")
                                .cookie(session)
                                .header("Sec-Fetch-Site", "same-origin")
                                .contentType("application/x-www-form-urlencoded")
                                .param("_csrf", "of an earlier session")
                                .param("title", TYPED)
                                .exchange())
                .hasStatus(303)
                .hasHeader("Location", "/unsent");
    }

    @Test
    void once_it_is_sent_the_session_forgets_it() throws Exception {
        MvcTestResult in = signIn(PASSWORD, carried(late("/activities", "title", "same-origin")));
        Cookie session = Objects.requireNonNull(in.getResponse().getCookie("arbetsro"));

        assertThat(send("/goals", session)).as("something else").hasStatus(422);
        assertThat(mvc.get().uri("/unsent").cookie(session).exchange()).hasStatusOk();
        assertThat(send("/activities", session))
                .as("shown with what is to be put right")
                .hasStatus(422)
                .bodyText()
                .contains("måndagar");

        assertThat(mvc.get().uri("/unsent").cookie(session).exchange())
                .hasStatus(303)
                .hasHeader("Location", "/");
    }

    private MvcTestResult send(String address, Cookie session) {
        return mvc.post()
                .uri(address)
                .cookie(session)
                .with(csrf())
                .param("title", TYPED)
                .exchange();
    }

    @Test
    void what_another_site_sends_is_refused_and_not_carried_along() {
        for (String from : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(late("/activities", "title", from))
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("unsent", "måndagar");
        }
    }

    @Test
    void a_password_is_never_carried_along() {
        assertThat(late("/password", "newPassword", "same-origin"))
                .hasStatus(403)
                .bodyText()
                .contains("Du har blivit utloggad")
                .doesNotContain("måndagar");
    }

    @Test
    void what_was_not_written_by_us_is_not_carried_along() {
        for (String forged :
                new String[] {
                    "{",
                    "[]",
                    "{\"action\":\"//elsewhere.example\",\"fields\":[]}",
                    "{\"action\":\"https://elsewhere.example\",\"fields\":[]}"
                }) {
            assertThat(signIn(PASSWORD, forged)).hasRedirectedUrl("/");
        }
    }
}
