package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.chart.Measure;

/** Whatever people write stays what they wrote, in every form and in every place. */
class HostileTextTests {

    private static final String TITLE =
            "<script>alert('å')</script></style> & \"citat\" {{page}} \\ ]]> $1";

    private final Document document =
            Document.of(
                    new Cover(TITLE, TITLE, TITLE, TITLE, List.of(Facts.Fact.of(TITLE, TITLE))),
                    SampleReport.SWEDISH,
                    SampleReport.VERSION,
                    new Contents(1),
                    new Heading(1, TITLE),
                    Paragraph.of(TITLE),
                    ItemList.bullets(TITLE),
                    KeyFigures.of(KeyFigures.KeyFigure.of(TITLE, TITLE, TITLE)),
                    new Table(
                            TITLE,
                            List.of(Table.Column.words(TITLE)),
                            List.of(Table.Row.of(TITLE))),
                    new ChartFigure(
                            BarChart.of(
                                    TITLE,
                                    Measure.count(SampleReport.SWEDISH),
                                    TITLE,
                                    List.of(BarChart.Bar.of(TITLE, BigDecimal.ONE))),
                            TITLE),
                    new HeatMapFigure(
                            new HeatMap(
                                    TITLE,
                                    TITLE,
                                    List.of(new HeatMap.Heading(TITLE, TITLE, null)),
                                    List.of(
                                            new HeatMap.Row(
                                                    HeatMap.Heading.of(TITLE),
                                                    List.of(HeatMap.Cell.of(TITLE, 0)))),
                                    List.of(HeatMap.Step.of(TITLE)))),
                    Note.caution(TITLE, TITLE));

    @Test
    void on_a_page() {
        assertThat(new HtmlRenderer().article(document))
                .doesNotContain("<script", "</style")
                .contains("&lt;script&gt;alert(&#39;å&#39;)&lt;/script&gt;");
    }

    @Test
    void in_a_file_of_html() {
        String html = new String(new HtmlRenderer().file(document), StandardCharsets.UTF_8);

        assertThat(html).doesNotContain("<script").containsOnlyOnce("</style>");
        assertThat(html.replace(" ", "")).contains("<title>&lt;script&gt;alert");
    }

    @Test
    void in_a_pdf_which_still_conforms() throws Exception {
        byte[] pdf = new PdfRenderer().render(document);

        PdfConformance.check(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(text).contains("<script>alert('å')</script>", "{{page}} \\ ]]> $1");
        }
    }

    @Test
    void in_a_docx() throws Exception {
        byte[] docx = new DocxRenderer().render(document);

        try (var read = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(read)) {
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo(TITLE);
            assertThat(text.getText()).contains(TITLE);
        }
    }
}
