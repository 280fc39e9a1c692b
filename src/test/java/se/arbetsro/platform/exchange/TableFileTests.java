package se.arbetsro.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.TestData;

@ExchangeTest
class TableFileTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    @Test
    void a_list_comes_as_a_file_to_save_named_after_it_and_the_day() {
        var file = get("/test-numbers?format=csv");

        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .containsPattern(
                        "filename\\*=UTF-8''Tal%20&%20m%C3%A5tt%20\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTal;Text\r\n1;'=1\r\n2;'=2\r\n3;'=3\r\n");
        assertThat(file.getResponse().getContentLength())
                .isEqualTo(file.getResponse().getContentAsByteArray().length);
    }

    @Test
    void the_same_list_comes_as_a_workbook() throws IOException {
        var file = get("/test-numbers?format=xlsx&count=50");

        try (var book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(50);
        }
    }

    @Test
    void a_fault_in_the_last_row_gives_an_error_page_and_not_half_a_file() {
        var page = get("/test-numbers?format=csv&count=100&fault=true");

        assertThat(page).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(page.getResponse().getHeader("Content-Disposition")).isNull();
        assertThat(page).bodyText().doesNotContain("Tal;Text");
    }

    @Test
    void a_format_that_there_is_not_is_not_found() {
        assertThat(get("/test-numbers?format=pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String uri) {
        return mvc.get()
                .uri(uri)
                .with(data.signedIn(Role.EMPLOYEE, data.municipality()))
                .exchange();
    }
}
