package se.arbetsro.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.table.ColumnNames;
import se.arbetsro.platform.text.Language;
import se.arbetsro.testing.TestData;

/** Files whose columns are called otherwise than the import calls them. */
@ExchangeTest
class ColumnsPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired Imports imports;
    @Autowired ColumnMemory memory;

    private RequestPostProcessor hr;
    private String name;

    @BeforeEach
    void someone_of_hr() {
        hr = data.signedIn(Role.HR, data.municipality());
        name = UUID.randomUUID().toString();
    }

    @AfterEach
    void nothing_remembered() {
        data.runAs(
                TestData.SYSTEM,
                () -> memory.all("lines").forEach(one -> memory.forget("lines", one.folded())));
    }

    @Test
    void unknown_headers_are_told_once_and_the_next_file_is_read_at_once() {
        String preview = send("Benämning;Antal st;Kommentar", name + ";12;Bra");
        assertThat(page(preview))
                .bodyText()
                .contains("Säg vilken kolumn som är vilken", preview + "/columns")
                .doesNotContain("carry-out");
        assertThat(page(preview + "/columns"))
                .bodyText()
                .contains(
                        "Benämning",
                        "Kolumn B. Där står till exempel: 12",
                        "De här måste finnas och är inte valda än: Namn, Nummer.");

        assertThat(
                        post(
                                preview + "/columns",
                                Map.of("column.A", "Namn", "column.B", "Nummer", "column.C", "-")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(preview))
                .bodyText()
                .contains("carry-out", "<td>" + name + "</td>", "Kolumnen Kommentar läses inte in");
        assertThat(page(send("benämning ; ANTAL ST;Kommentar", name + "b;7;Sämre")))
                .bodyText()
                .contains("carry-out", "<td>" + name + "b</td>");
        assertThat(page("/imports/lines"))
                .bodyText()
                .contains("Rubriker vi kommer ihåg", "Glöm rubriken Antal st");
    }

    @Test
    void what_is_looked_at_is_carried_out_whatever_is_remembered_meanwhile() {
        String preview = send("Benämning;Antal st", name + ";12");
        post(preview + "/columns", Map.of("column.A", "Namn", "column.B", "Nummer"));

        data.runAs(TestData.SYSTEM, () -> memory.forget("lines", ColumnNames.folded("Antal st")));

        assertThat(page(preview)).bodyText().contains("carry-out", "<td>12</td>");
        assertThat(page(send("Benämning;Antal st", name + "c;12")))
                .bodyText()
                .contains("Kolumnen Nummer saknas.");
    }

    @Test
    void one_column_is_not_read_twice_and_what_was_chosen_stays() {
        String preview = send("Benämning;Antal st", name + ";12");

        assertThat(post(preview + "/columns", Map.of("column.A", "Nummer", "column.B", "Nummer")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det är redan valt för ”Benämning”.");
        assertThat(data.asSystem(() -> memory.all("lines"))).isEmpty();
    }

    @Test
    void what_the_import_knows_by_itself_is_not_remembered_unless_it_means_something_else() {
        String preview = send("Namn;Nummer;Löpnummer", name + ";1;12");
        post(
                preview + "/columns",
                Map.of("column.A", "Namn", "column.B", "-", "column.C", "Nummer"));

        assertThat(page(preview)).bodyText().contains("<td>12</td>");
        assertThat(data.asSystem(() -> memory.all("lines")))
                .extracting(ColumnMemory.Remembered::header, ColumnMemory.Remembered::means)
                .containsExactlyInAnyOrder(tuple("Nummer", ""), tuple("Löpnummer", "Nummer"));
    }

    @Test
    void the_command_line_reads_by_what_is_remembered_too() {
        post(
                send("Benämning;Antal st", name + ";12") + "/columns",
                Map.of("column.A", "Namn", "column.B", "Nummer"));

        ImportCheck check =
                data.as(
                        data.viewer(Role.HR, data.municipality()),
                        () ->
                                imports.check(
                                        "lines",
                                        ("Benämning;Antal st\n" + name + ";3\n")
                                                .getBytes(StandardCharsets.UTF_8),
                                        Language.SV));

        assertThat(check.right()).isTrue();
    }

    @Test
    void nobody_says_it_of_the_file_of_somebody_else_or_of_a_kind_that_she_may_not_import() {
        String preview = send("Benämning;Antal st", name + ";12");
        RequestPostProcessor other = data.signedIn(Role.HR, data.municipality());
        RequestPostProcessor employee = data.signedIn(Role.EMPLOYEE, data.district("Kolumnboda"));

        assertThat(get(preview + "/columns", other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(preview + "/columns", employee)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(
                        mvc.post()
                                .uri("/imports/lines/columns/forget")
                                .with(employee)
                                .with(csrf())
                                .param("folded", "x")
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_header_is_forgotten() {
        post(
                send("Benämning;Antal st", name + ";12") + "/columns",
                Map.of("column.A", "Namn", "column.B", "Nummer"));

        assertThat(
                        post(
                                "/imports/lines/columns/forget",
                                Map.of("folded", ColumnNames.folded("Benämning"))))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(send("Benämning;Antal st", name + "d;12")))
                .bodyText()
                .contains("Kolumnen Namn saknas.");
    }

    private String send(String... rows) {
        MvcTestResult answer =
                mvc.post()
                        .uri("/imports/lines")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "rader.csv",
                                        "text/csv",
                                        (String.join("\n", rows) + "\n")
                                                .getBytes(StandardCharsets.UTF_8)))
                        .with(hr)
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(hr).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult page(String address) {
        MvcTestResult page = get(address, hr);
        assertThat(page).hasStatusOk();
        return page;
    }
}
