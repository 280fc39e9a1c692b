package se.arbetsro.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.TestData;

/** Files that tell of single people's health do not stay. */
@ExchangeTest
class SensitiveImportTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired LineImport lines;
    @Autowired JdbcClient jdbc;
    @Autowired Uploads uploads;

    private final String name = UUID.randomUUID().toString();
    private RequestPostProcessor hr;

    @BeforeEach
    void lines_tell_of_health() {
        hr = data.signedIn(Role.HR, data.municipality());
        lines.sensitive = true;
    }

    @AfterEach
    void lines_tell_of_nothing() {
        lines.sensitive = false;
    }

    @Test
    void the_file_goes_as_soon_as_it_has_been_taken_in() {
        String preview = send();
        assertThat(stored(preview)).isEqualTo(1);

        assertThat(mvc.post().uri(preview + "/carry-out").with(hr).with(csrf()).exchange())
                .hasStatus(HttpStatus.SEE_OTHER);

        await().until(() -> data.asSystem(() -> lines.names(name).size()) == 1);
        await().until(() -> stored(preview) == 0);
    }

    @Test
    void a_file_that_was_never_taken_in_goes_after_a_day() {
        String preview = send();

        age(preview, "23 hours");
        assertThat(stored(preview)).isEqualTo(1);
        age(preview, "25 hours");
        assertThat(stored(preview)).isZero();
    }

    private String send() {
        byte[] bytes = ("Namn;Nummer\r\n" + name + ";1").getBytes(StandardCharsets.UTF_8);
        var answer =
                mvc.post()
                        .uri("/imports/lines")
                        .multipart()
                        .file(new MockMultipartFile("file", "rader.csv", "text/csv", bytes))
                        .with(hr)
                        .with(csrf())
                        .exchange();
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private int stored(String preview) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from platform.upload where id = ?")
                        .param(id(preview))
                        .query(Integer.class)
                        .single());
    }

    private void age(String preview, String age) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    "update platform.upload set uploaded_at = now() - cast(? as interval) where id = ?")
                            .params(age, id(preview))
                            .update();
                    uploads.tidy();
                });
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
