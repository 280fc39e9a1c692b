package se.arbetsro.listening.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What tests of instruments do again and again, as the one who writes surveys for all. */
@ArbetsroTest
abstract class InstrumentPageTest {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    RequestPostProcessor lead;
    RequestPostProcessor reader;
    String name;

    @BeforeEach
    void somebody_who_writes_and_somebody_who_reads() {
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        reader = data.signedIn(Role.EMPLOYEE, data.district("Läsbo"));
        name = "Formulär " + UUID.randomUUID();
    }

    boolean checksumHolds(String page) {
        return jdbc.sql(
                        """
                        select hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')
                        from listening.instrument_version where instrument = cast(? as uuid)
                        """)
                .param(id(page))
                .query(Boolean.class)
                .single();
    }

    String begun() {
        MvcTestResult created =
                post("/surveys/instruments", "key", key(), "name", name, "audience", "EMPLOYEES");
        assertThat(created).hasStatus(HttpStatus.SEE_OTHER);
        return leadsTo(created);
    }

    String fixed() {
        String page = begun();
        addScale(page);
        addRating(page, "Jag trivs.");
        assertThat(post(page + "/fixing", "version", "3")).hasStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    void addScale(String page) {
        assertThat(post(page + "/scales", "key", key(), "version", "1", "labels", "Nej\nJa"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    void addRating(String page, String prompt) {
        assertThat(
                        post(
                                page + "/items",
                                "key",
                                key(),
                                "version",
                                "1",
                                "answered",
                                "rating",
                                "prompt",
                                prompt,
                                "scale",
                                "scale-1"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    MvcTestResult changeRating(String page, String item, String version, String prompt) {
        return post(
                page + "/items/" + item,
                "version",
                version,
                "answered",
                "rating",
                "prompt",
                prompt,
                "scale",
                "scale-1");
    }

    MvcTestResult load(String file, String unmodified) {
        return mvc.post()
                .uri("/surveys/instruments/file")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file",
                                "formulär.json",
                                "application/json",
                                file.getBytes(StandardCharsets.UTF_8)))
                .param("key", key())
                .param("unmodified", unmodified)
                .with(lead)
                .with(csrf())
                .exchange();
    }

    MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(lead).with(csrf());
        for (int place = 0; place < parameters.length; place += 2) {
            request.param(parameters[place], parameters[place + 1]);
        }
        return request.exchange();
    }

    static String leadsTo(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
