package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty pages or more, ten charts, ten heat maps and three tables of a hundred rows and more. */
@Tag("long")
class LargeDocumentTests {

    @Test
    void a_large_report_conforms_as_a_short_one_does() throws Exception {
        byte[] pdf = new PdfRenderer().render(SampleReport.large());

        PdfConformance.check(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(30);
        }
    }
}
