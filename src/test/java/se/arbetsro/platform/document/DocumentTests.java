package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTests {

    @Test
    void a_heading_that_leaves_out_a_level_is_refused() {
        Document document = document(new Heading(1, "Ett"), new Heading(2, "Två"));

        assertThat(document.with(new Heading(1, "Tre")).blocks()).hasSize(3);
        assertThatThrownBy(() -> document(new Heading(1, "Ett"), new Heading(3, "Tre")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level 3 after 1");
        assertThatThrownBy(() -> document(new Heading(2, "Två")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void typed_text_keeps_its_paragraphs_and_lines() {
        assertThat(Paragraph.typed("  Första\r\nraden två\r\n\r\n\n Andra  \n"))
                .containsExactly(Paragraph.of("Första\nraden två"), Paragraph.of("Andra"));
        assertThat(Paragraph.typed(" \n\n ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " https://example.se",
                "data:text/html,x",
                "//example.se",
                "file:///etc/passwd",
                "vbscript:x"
            })
    void an_address_that_may_run_or_read_something_is_refused(String address) {
        assertThatThrownBy(() -> Span.link("Läs mer", address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.se/å", "mailto:a@example.se", "/plans", "#del"})
    void addresses_of_pages_and_people_are_taken(String address) {
        assertThat(Span.link("Läs mer", address).link()).isEqualTo(address);
    }

    @Test
    void a_table_row_of_another_length_is_refused() {
        assertThatThrownBy(() ->
                        new Table(
                                "T",
                                List.of(Table.Column.words("A")),
                                List.of(Table.Row.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document document(Block... blocks) {
        return Document.of(
                SampleReport.cover(), SampleReport.SWEDISH, SampleReport.VERSION, blocks);
    }
}
