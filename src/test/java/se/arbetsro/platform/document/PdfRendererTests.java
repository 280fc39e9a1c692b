package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdfRendererTests {

    private static final byte[] PDF = new PdfRenderer().render(SampleReport.document());

    private final PDDocument pdf;

    PdfRendererTests() throws IOException {
        pdf = Loader.loadPDF(PDF);
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void it_conforms_to_pdf_ua_and_pdf_a() throws Exception {
        PdfConformance.check(PDF);
    }

    @Test
    void swedish_letters_and_the_word_efter_are_read_back() throws IOException {
        assertThat(text())
                .contains("efter föräldraledighet")
                .contains("Åsa Öberg")
                .contains("Hägersten-Älvsjö")
                .contains("13,6\u00A0%");
    }

    @Test
    void headings_are_tagged_in_order_beneath_the_title() {
        List<String> headings = new ArrayList<>();
        for (PDStructureElement element : elements()) {
            if (element.getStructureType().matches("H[1-6]")) {
                headings.add(element.getStructureType());
            }
        }

        assertThat(headings).containsExactly("H1", "H2", "H2", "H2", "H3", "H3", "H3", "H2", "H2");
    }

    @Test
    void tables_have_header_cells_for_rows_and_columns() {
        List<String> scopes = new ArrayList<>();
        for (PDStructureElement element : elements()) {
            if (element.getStructureType().equals("TH")) {
                COSDictionary attributes =
                        (COSDictionary) element.getCOSObject().getDictionaryObject(COSName.A);
                scopes.add(attributes.getNameAsString("Scope"));
            }
        }

        assertThat(scopes).contains("Row", "Column").doesNotContainNull();
        assertThat(scopes.stream().filter("Row"::equals)).hasSizeGreaterThan(60);
    }

    @Test
    void what_a_page_paints_behind_its_text_is_described_once() {
        for (PDPage page : pdf.getPages()) {
            COSDictionary properties =
                    page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            assertThat(properties.keySet())
                    .map(name -> properties.getCOSDictionary(name).getCOSName(COSName.TYPE))
                    .containsOnlyOnce(COSName.BACKGROUND);
        }
    }

    @Test
    void charts_have_an_alternative_text_with_their_figures() {
        List<String> alternatives = new ArrayList<>();
        for (PDStructureElement element : elements()) {
            if (element.getStructureType().equals("Figure")) {
                alternatives.add(element.getAlternateDescription());
            }
        }

        assertThat(alternatives).hasSize(2);
        assertThat(alternatives.getFirst()).contains("minskar", "18,2\u00A0% (2016)", "Mål 13,0");
    }

    @Test
    void bookmarks_follow_the_headings() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        assertThat(titles)
                .containsExactly(
                        "Förslag till beslut",
                        "Sammanfattning",
                        "Uppföljning",
                        "Facklig samverkan",
                        "Bilaga: alla aktiviteter");
    }

    @Test
    void each_page_says_which_one_it_is_and_the_contents_where_to_go() throws IOException {
        int pages = pdf.getNumberOfPages();
        var stripper = new PDFTextStripper();
        stripper.setStartPage(2);
        stripper.setEndPage(2);
        assertThat(stripper.getText(pdf)).contains("Sida 2 av " + pages);
        assertThat(text()).containsPattern("Uppföljning\\s*[. ]*2");
    }

    @Test
    void its_properties_are_those_of_the_document() {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SampleReport.cover().title());
        assertThat(pdf.getDocumentInformation().getAuthor())
                .isEqualTo("Kungsholmens stadsdelsförvaltning");
        assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                .isEqualTo(SampleReport.VERSION);
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
    }

    @Test
    void the_same_document_is_the_same_file_wherever_and_whenever_it_is_made() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(new PdfRenderer().render(SampleReport.document())).isEqualTo(PDF);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void the_least_document_conforms_too() throws Exception {
        Cover bare = new Cover("Förvaltningen", "Rapport", "Efter åtta år", "Kort.", List.of());
        Document least =
                Document.of(bare, SampleReport.ENGLISH, SampleReport.VERSION, new Contents(1));

        PdfConformance.check(new PdfRenderer().render(least));
    }

    private String text() throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** All elements of the structure tree, in reading order. */
    private List<PDStructureElement> elements() {
        var elements = new ArrayList<PDStructureElement>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
