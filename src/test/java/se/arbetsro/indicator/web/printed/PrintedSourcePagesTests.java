package se.arbetsro.indicator.web.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Tables that others have printed, page to database. */
@ArbetsroTest
class PrintedSourcePagesTests {

    private static final String TABLE =
            """
            De som svarade
            | Enhet | Antal | Procent |
            |---|---|---|
            | Norr | 20 | 80,0 |
            | Söder | 5 | 21,0 |
            | Totalt | 26 | 100 |
            """;

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private RequestPostProcessor lead;
    private RequestPostProcessor reader;
    private String title;

    @BeforeEach
    void somebody_who_defines_and_somebody_who_reads() {
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        reader = data.signedIn(Role.EMPLOYEE, data.district("Läsbo"));
        title = "Rapport " + UUID.randomUUID();
    }

    @Test
    void pasted_tables_are_read_confirmed_and_shown_as_printed_beside_what_follows() {
        String once = UUID.randomUUID().toString();
        String page = entered(once, TABLE);
        assertThat(entered(once, TABLE)).isEqualTo(page);

        assertThat(get(page, reader)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/indicators/printed", reader)).bodyText().doesNotContain(title);
        assertThat(get(page + "/meaning", lead))
                .hasStatusOk()
                .bodyText()
                .contains("De som svarade", "name=\"role-0-3\"", "Andel av kolumnen");

        assertThat(mean(page, "1", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, reader))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tryckt 26, men raderna blir 25.",
                        "Tryckt 21,0, men andelen blir 20,0.",
                        "2 ställen att titta på",
                        "omräknat 25",
                        "Provverket");
        assertThat(get("/indicators/printed", reader)).bodyText().contains(title);
        assertThat(get(page + "?format=csv", reader))
                .bodyText()
                .contains("De som svarade;Totalt;Antal;26;26;25;Tryckt 26, men raderna blir 25.");
    }

    @Test
    void what_is_kept_is_the_print_the_number_and_what_follows() {
        String page = entered(UUID.randomUUID().toString(), TABLE);
        mean(page, "1", "");

        assertThat(
                        jdbc.sql(
                                        """
                                        select cell.printed || ' ' || cell.value || ' ' || worked.value
                                        from indicator.printed_cell cell
                                        join indicator.printed_worked worked
                                            using (source, table_number, row_number, column_number)
                                        where source = cast(:source as uuid) order by 1
                                        """)
                                .param("source", id(page))
                                .query(String.class)
                                .list())
                .containsExactly("100 100 100", "21,0 21.0 20.0", "26 26 25", "80,0 80.0 80.0");
    }

    @Test
    void a_row_that_is_said_to_be_something_else_is_added_otherwise() {
        String page = entered(UUID.randomUUID().toString(), TABLE);

        assertThat(mean(page, "1", "", "role-0-3", "PART")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, reader)).bodyText().doesNotContain("Tryckt 26");

        assertThat(mean(page, "2", "", "role-0-3", "TOTAL")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, lead))
                .bodyText()
                .contains("Tryckt 26", "sa vad rader och kolumner är");
    }

    @Test
    void tables_are_split_joined_and_left_out_by_hand() {
        String page = entered(UUID.randomUUID().toString(), TABLE);

        mean(page, "1", "split-0", "splitAt-0", "2");
        assertThat(get(page + "/meaning", lead)).bodyText().contains("name=\"role-1-1\"");

        String shape =
                "role-0-0=IGNORED&role-0-1=PART&role-1-0=PART&role-1-1=TOTAL&name-0=A&name-1=B"
                        + "&version=2&act=join-1";
        assertThat(send(page + "/meaning", shape)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page + "/meaning", lead))
                .bodyText()
                .contains("name=\"role-0-3\"")
                .doesNotContain("name=\"role-1-0\"");
        assertThat(get(page, reader)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void two_who_say_what_rows_are_meet_the_conflict_page() {
        String page = entered(UUID.randomUUID().toString(), TABLE);

        assertThat(mean(page, "1", "", "role-0-2", "NO_ANSWER")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(mean(page, "1", "", "role-0-2", "SUBTOTAL"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ej svar eller okänt", "Delsumma", "Söder");

        mean(page, "2", "split-0", "splitAt-0", "2");
        assertThat(mean(page, "2", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("lagts ihop eller delats");
    }

    @Test
    void two_who_tell_of_the_source_meet_the_conflict_page() {
        String page = entered(UUID.randomUUID().toString(), TABLE);
        String told = "&publisher=Verket&year=&place=&url=&note=";

        assertThat(send(page + "/edit", "version=1&title=Ett" + told))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(send(page + "/edit", "version=1&title=Annat" + told))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ett", "Annat");
    }

    @Test
    void a_workbook_and_a_text_file_are_read_as_what_is_pasted() throws Exception {
        String csv = "Enhet;Antal\n\"Norr; och öst\";20\nTotalt;21\n";
        MvcTestResult sent = post("", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        String page = meaningOf(sent);
        assertThat(get(page + "/meaning", lead)).bodyText().contains("Norr; och öst");

        byte[] book = workbook();
        assertThat(get(meaningOf(post("", book)) + "/meaning", lead))
                .bodyText()
                .contains("Norr", "20", "21");
    }

    @Test
    void what_is_no_table_is_told_at_its_field_and_nothing_is_kept() {
        int before = count();

        assertThat(post("Vi frågade chefer; de svarade.", new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Här hittas ingen tabell", "Vi frågade chefer");
        assertThat(post("", new byte[0]))
                .bodyText()
                .contains("Klistra in en tabell eller skicka en fil");
        assertThat(post(TABLE, TABLE.getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("inte båda");
        assertThat(post("", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .bodyText()
                .contains("Arbetsboken är skadad");
        assertThat(post("Namn;Antal\n19811218-9876;2\nNorr;3\n", new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("a;1\n" + "b;2\n".repeat(500), new byte[0]))
                .bodyText()
                .contains("sammanlagt 500 rader");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void the_largest_that_may_be_entered_can_be_confirmed() {
        String page =
                entered(UUID.randomUUID().toString(), "Enhet;Antal\n" + "Norr;2\n".repeat(499));
        StringBuilder all = new StringBuilder("version=1&name-0=");
        for (int row = 0; row < 500; row++) {
            all.append("&role-0-").append(row).append('=').append(row == 0 ? "IGNORED" : "PART");
        }

        assertThat(send(page + "/meaning", all.toString())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, reader)).hasStatusOk();
    }

    @Test
    void what_was_taken_away_can_be_put_back_and_others_cannot_write() {
        String page = entered(UUID.randomUUID().toString(), TABLE);
        mean(page, "1", "");
        RequestPostProcessor director =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Studiebo"));

        for (String below : List.of("/edit", "/meaning")) {
            assertThat(get(page + below, director)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get("/indicators/printed/new", director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(page + "/removal").with(director).with(csrf()).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);

        send(page + "/removal", "");
        assertThat(get(page, lead)).hasStatus(HttpStatus.NOT_FOUND);
        send(page + "/restoration", "");
        assertThat(get(page, reader)).hasStatusOk();
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int row = 0; row < 3; row++) {
                var line = sheet.createRow(row + 2);
                line.createCell(1).setCellValue(List.of("Enhet", "Norr", "Totalt").get(row));
                if (row == 0) {
                    line.createCell(2).setCellValue("Antal");
                } else {
                    line.createCell(2).setCellValue(19 + row);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private int count() {
        return jdbc.sql("select count(*) from indicator.printed_source")
                .query(Integer.class)
                .single();
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private String entered(String once, String text) {
        MvcTestResult sent = post(once, text, new byte[0]);
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        return meaningOf(sent);
    }

    private static String meaningOf(MvcTestResult sent) {
        String address = sent.getResponse().getHeader("Location");
        assertThat(address).endsWith("/meaning");
        return address == null ? "" : address.replace("/meaning", "");
    }

    private MvcTestResult post(String text, byte[] file) {
        return post(UUID.randomUUID().toString(), text, file);
    }

    private MvcTestResult post(String once, String text, byte[] file) {
        return mvc.post()
                .uri("/indicators/printed")
                .multipart()
                .file(new MockMultipartFile("file", "tabeller", "text/plain", file))
                .param("key", once)
                .param("text", text)
                .param("title", title)
                .param("publisher", "Provverket")
                .param("year", "2019")
                .with(lead)
                .with(csrf())
                .exchange();
    }

    /** As the form is sent with what was guessed, but for what is said otherwise. */
    private MvcTestResult mean(String page, String version, String act, String... otherwise) {
        StringBuilder all = new StringBuilder("version=" + version + "&act=" + act);
        String guessed =
                "&role-0-0=IGNORED&role-0-1=PART&role-0-2=PART&role-0-3=TOTAL&name-0=De+som+svarade";
        for (int i = 0; i < otherwise.length; i += 2) {
            guessed = guessed.replaceAll("&" + otherwise[i] + "=[A-Z_]+", "");
            all.append('&').append(otherwise[i]).append('=').append(otherwise[i + 1]);
        }
        return send(page + "/meaning", all + guessed);
    }

    private MvcTestResult send(String address, String form) {
        return mvc.post()
                .uri(address)
                .contentType("application/x-www-form-urlencoded")
                .content(form)
                .with(lead)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }
}
