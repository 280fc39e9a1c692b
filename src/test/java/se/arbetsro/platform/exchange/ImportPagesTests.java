package se.arbetsro.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.TestData;

/** The way of a file: chosen, previewed, carried out as a job, told about. */
@ExchangeTest
class ImportPagesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired LineImport lines;
    @Autowired JdbcClient jdbc;
    @Autowired Uploads uploads;

    private RequestPostProcessor hr;
    private String name;

    @BeforeEach
    void someoneOfHr() {
        hr = data.signedIn(Role.HR, data.municipality());
        name = UUID.randomUUID().toString();
    }

    @AfterEach
    void nothingMeanwhile() {
        lines.meanwhile = n -> {};
    }

    @Test
    void a_file_is_previewed_carried_out_and_told_about() {
        var preview = send("Namn;Nummer", name + ";1", name + ";2");

        assertThat(page(preview))
                .bodyText()
                .contains("Filen har 2 rader och alla går att läsa in.")
                .contains("2 nya läggs till")
                .contains("<td>" + name + "</td>");
        assertThat(taken()).as("before it is carried out").isEqualTo(0);

        var job = carryOut(preview);

        assertThat(end(job)).contains("Klart").contains("Allt är inläst: 2 nya");
        assertThat(page("/imports")).bodyText().contains("/imports?format=csv");
        assertThat(page("/imports?format=csv"))
                .bodyText()
                .contains("Import;Startad;Läge;Utfall", "Klart", "Allt är inläst: 2 nya");
        assertThat(taken()).isEqualTo(2);
        assertThat(acts(job)).isEqualTo(1);
        assertThat(page("/")).bodyText().contains("Läget just nu", "href=\"" + job + "\"");
    }

    @Test
    void the_audit_trail_holds_one_act_with_the_digest_of_the_file_and_the_role() {
        var job = carryOut(send("Namn;Nummer", name + ";1"));
        end(job);

        var entry =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select role || ' ' || actor_kind || ' ' || details::text
                                        from platform.audit_entry where object_id = ?
                                        """)
                                .param(id(job))
                                .query(String.class)
                                .single());
        assertThat(entry).contains("PERSON").contains("sha256").contains("\"lines\"");
    }

    @Test
    void errors_are_told_by_row_and_column_and_nothing_can_be_carried_out() {
        var preview = send("Namn;Nummer", name + ";1", name + ";tolv", ";3", name + ";1");

        assertThat(page(preview))
                .bodyText()
                .contains("Filen har 3 fel på 3 rader av 4.")
                .contains("<th scope=\"row\">3</th>", ">B Nummer</td>", ">tolv</td>")
                .contains("Skriv ett tal, till exempel 12 eller 3,5.")
                .contains("Raden är densamma som rad 2.")
                .doesNotContain("carry-out");

        var job = carryOut(preview);

        assertThat(end(job)).contains("Det gick inte").contains("Filen har 3 fel");
        assertThat(taken()).isEqualTo(0);
    }

    @Test
    void what_clashes_with_what_is_there_is_told_too() {
        assertThat(page(send("Name,Number", "taken,1")))
                .bodyText()
                .contains(">Namn</td>")
                .contains("Användarnamnet taken finns redan.");
    }

    @Test
    void a_file_that_is_no_table_is_refused_beside_the_field() {
        var answer = upload("lines", hr, "bild.png", new byte[] {(byte) 0x89, 'P', 0, 1});

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Filen är varken en Excelarbetsbok (.xlsx) eller en CSV-fil.");
        assertThat(upload("lines", hr, "tom.csv", new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj en fil som inte är tom.");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_in_words() {
        var large = new byte[20 * 1024 * 1024 + 1];

        assertThat(upload("lines", hr, "stor.csv", large))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Filen är för stor. Den får vara högst 20 MB.");
        assertThat(
                        mvc.post()
                                .uri("/imports/lines")
                                .with(hr)
                                .with(csrf())
                                .content(new byte[22 * 1024 * 1024])
                                .exchange())
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void a_broken_import_changes_nothing() {
        var all =
                IntStream.range(0, 3_000)
                        .mapToObj(i -> name + ";" + i)
                        .collect(Collectors.joining("\n"));
        var job = carryOut(send("Namn;Nummer", all, "boom;1"));

        assertThat(end(job)).contains("Det gick inte").contains("Inget har sparats.");
        assertThat(taken()).isEqualTo(0);
        assertThat(acts(job)).isEqualTo(0);
    }

    @Test
    void a_failed_import_may_be_started_again_and_a_done_one_leads_to_its_job() {
        lines.meanwhile =
                n -> {
                    throw new IllegalStateException("this time");
                };
        var preview = send("Namn;Nummer", name + ";1");
        var first = carryOut(preview);
        assertThat(end(first)).contains("Det gick inte");
        lines.meanwhile = n -> {};

        var second = carryOut(preview);
        assertThat(end(second)).contains("Klart");

        assertThat(second).isNotEqualTo(first);
        assertThat(carryOut(preview)).isEqualTo(second);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void a_job_shows_how_far_it_has_come_and_stops_when_asked() {
        var all =
                IntStream.range(0, 400)
                        .mapToObj(i -> "slow;" + i)
                        .collect(Collectors.joining("\n"));
        var job = carryOut(send("Namn;Nummer", name + ";1", all));
        await(job, "av 401");
        assertThat(page(job + "/progress"))
                .bodyText()
                .contains("av 401")
                .contains("hx-trigger=\"every 2s\"")
                .doesNotContain("<html");
        assertThat(page(job))
                .bodyText()
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>");

        assertThat(mvc.post().uri(job + "/cancel").with(hr).with(csrf()).exchange())
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(end(job)).contains("Avbrutet").contains("Inget av det har sparats.");
        assertThat(taken()).isEqualTo(0);
        assertThat(page(job)).bodyText().doesNotContain("hx-get", "http-equiv");
    }

    @Test
    void who_may_not_import_is_refused_and_what_is_anothers_is_not_found() {
        var preview = send("Namn;Nummer", name + ";1");
        var job = carryOut(preview);
        var employee = data.signedIn(Role.EMPLOYEE, data.municipality());
        var other = data.signedIn(Role.HR, data.municipality());

        assertThat(get("/imports/lines", employee)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload("lines", employee, "a.csv", new byte[] {1}))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/imports/nothing", hr)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(preview, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(preview + "/carry-out", other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(preview + "/discard", other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(job, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(job + "/cancel", other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/imports", employee)).bodyText().doesNotContain("/imports/lines");
        assertThat(get("/imports", hr)).bodyText().contains("/imports/lines", job);
    }

    @Test
    void scripts_in_cells_and_names_are_shown_as_text() {
        var script = "<script>alert(1)</script>";
        var location =
                upload(
                                "lines",
                                hr,
                                "../../<img src=x onerror=alert(1)>.csv",
                                text("Namn;Nummer", script + ";1"))
                        .getResponse()
                        .getHeader("Location");

        assertThat(page(String.valueOf(location)))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain(script, "<img src=x", "../..");
        assertThat(page(send("Namn;Nummer", "a;" + script)))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain(script);
    }

    @Test
    void the_page_explains_the_columns_and_offers_templates() {
        assertThat(page("/imports/lines"))
                .bodyText()
                .contains(
                        "Heltal från 0 till 1\u00a0000\u00a0000",
                        "/imports/lines/template?format=xlsx");
        assertThat(get("/imports/lines/template?format=csv", hr))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("\uFEFFNamn;Nummer\r\nProv;7\r\n");
    }

    @Test
    void a_discarded_file_is_gone() {
        var preview = send("Namn;Nummer", name + ";1");

        assertThat(post(preview + "/discard", hr)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(preview, hr)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void files_are_kept_for_seven_days_and_no_more_than_ten() {
        var oldest = send("Namn;Nummer", name + ";0");
        for (int i = 1; i < Uploads.MOST; i++) {
            send("Namn;Nummer", name + ";" + i);
        }
        assertThat(get(oldest, hr)).hasStatusOk();
        var latest = send("Namn;Nummer", name + ";99");
        assertThat(get(oldest, hr)).hasStatus(HttpStatus.NOT_FOUND);

        age(latest, "6 days 23 hours");
        assertThat(get(latest, hr)).hasStatusOk();
        age(latest, "7 days 1 hour");
        assertThat(get(latest, hr)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void age(String upload, String age) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    "update platform.upload set uploaded_at = now() - cast(? as interval) where id = ?")
                            .params(age, UUID.fromString(id(upload)))
                            .update();
                    uploads.tidy();
                });
    }

    private static byte[] text(String... rows) {
        return String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a file that can be read; gives the address of its preview. */
    private String send(String... rows) {
        var answer = upload("lines", hr, "rader.csv", text(rows));
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult upload(
            String kind, RequestPostProcessor who, String fileName, byte[] bytes) {
        return mvc.post()
                .uri("/imports/" + kind)
                .multipart()
                .file(new MockMultipartFile("file", fileName, "text/csv", bytes))
                .with(who)
                .with(csrf())
                .exchange();
    }

    private String carryOut(String preview) {
        var answer = post(preview + "/carry-out", hr);
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult post(String uri, RequestPostProcessor who) {
        return mvc.post().uri(uri).with(who).with(csrf()).exchange();
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult page(String uri) {
        var page = get(uri, hr);
        assertThat(page).hasStatusOk();
        return page;
    }

    /** The page of a job when it is over. */
    private String end(String job) {
        return await(job, "id=\"job\" hx-swap");
    }

    private String await(String job, String text) {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var body = body(page(job));
            if (body.contains(text)) {
                return body;
            }
            assertThat(Instant.now()).as(body).isBefore(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int taken() {
        return data.asSystem(() -> lines.names(name).size());
    }

    private int acts(String job) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from platform.audit_entry where object_id = ?")
                        .param(id(job))
                        .query(Integer.class)
                        .single());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
