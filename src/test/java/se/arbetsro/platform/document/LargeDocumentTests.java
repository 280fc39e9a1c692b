package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class LargeDocumentTests {

    /**
     * Thirty pages or more, ten charts, ten heat maps and three tables of a hundred rows and more.
     */
    @Test
    void a_large_report_conforms_as_a_short_one_does() throws Exception {
        byte[] pdf = new PdfRenderer().render(SampleReport.large());

        PdfConformance.check(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(30);
        }
    }

    @Test
    void an_appendix_of_five_thousand_rows_stays_small_and_conforms() throws Exception {
        byte[] pdf = new PdfRenderer().render(appendix(5_000));

        assertThat(pdf).hasSizeLessThan(2_500_000);
        PdfConformance.check(pdf);
    }

    private static Document appendix(int rows) {
        var table =
                new Table(
                        "Alla aktiviteter",
                        List.of(
                                Table.Column.words("Aktivitet").share(35),
                                Table.Column.words("Enhet").share(20),
                                Table.Column.words("Ansvarig").share(15),
                                Table.Column.whole("Klart senast").share(15),
                                Table.Column.words("Läge").share(15)),
                        IntStream.range(0, rows)
                                .mapToObj(i ->
                                        Table.Row.of(
                                                "Gå igenom fördelningen av ärenden i grupp " + i,
                                                "Myndighet %d (Hägersten-Älvsjö)".formatted(i % 84),
                                                "Enhetschef",
                                                "2026-08-31",
                                                i % 3 == 0 ? "Klar" : "Pågår"))
                                .toList());
        return Document.of(
                SampleReport.cover(),
                SampleReport.SWEDISH,
                SampleReport.VERSION,
                new Heading(1, "Bilaga: alla aktiviteter"),
                table);
    }
}
