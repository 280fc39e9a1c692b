package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.chart.Chart;

class DocxRendererTests {

    private static final byte[] DOCX = new DocxRenderer().render(SampleReport.document());

    @Test
    void its_body_follows_the_schema_of_the_format() throws IOException {
        try (XWPFDocument docx = open()) {
            List<XmlError> errors = new ArrayList<>();
            docx.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void headings_have_styles_with_outline_levels() throws IOException {
        try (XWPFDocument docx = open()) {
            assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Title", "Heading1", "Heading2", "Lead", "TOC1", "TOC2");
            for (int level = 1; level <= 4; level++) {
                assertThat(
                                docx.getStyles()
                                        .getStyle("Heading" + level)
                                        .getCTStyle()
                                        .getPPr()
                                        .getOutlineLvl()
                                        .getVal()
                                        .intValue())
                        .isEqualTo(level - 1);
            }
        }
    }

    @Test
    void every_style_that_is_used_is_there() throws IOException {
        String styles = part("word/styles.xml");
        Matcher used =
                Pattern.compile("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"")
                        .matcher(part("word/document.xml"));
        while (used.find()) {
            assertThat(styles).contains("w:styleId=\"" + used.group(1) + "\"");
        }
    }

    @Test
    void the_header_row_of_a_table_repeats_and_its_rows_do_not_break() throws IOException {
        try (XWPFDocument docx = open()) {
            XWPFTable activities = docx.getTables().getLast();

            assertThat(activities.getRow(0).isRepeatHeader()).isTrue();
            assertThat(activities.getRow(1).isRepeatHeader()).isFalse();
            assertThat(activities.getRow(1).isCantSplitRow()).isTrue();
            assertThat(activities.getRow(0).getCell(0).getText()).isEqualTo("Område");
            assertThat(activities.getRow(41).getCell(4).getText()).isEqualTo("7\u00A0412");
        }
    }

    @Test
    void a_chart_is_a_sharp_picture_with_an_alternative_text_and_its_figures() throws IOException {
        try (XWPFDocument docx = open()) {
            var pictures =
                    docx.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream())
                            .toList();

            assertThat(pictures).hasSize(2);
            assertThat(pictures.getFirst().getDescription())
                    .contains("minskar", "18,2\u00A0% (2016)");
            var image =
                    ImageIO.read(
                            new ByteArrayInputStream(
                                    pictures.getFirst().getPictureData().getData()));
            assertThat(image.getWidth()).isEqualTo(2 * Chart.WIDTH);
            assertThat(docx.getTables())
                    .anyMatch(table -> table.getText().contains("2017\tsaknas\t16,6\u00A0%"));
        }
    }

    @Test
    void the_language_is_swedish_but_for_the_words_that_are_not() throws Exception {
        try (XWPFDocument docx = open()) {
            String language =
                    docx.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal()
                            .toString();

            assertThat(language).isEqualTo("sv-SE");
            assertThat(part("word/document.xml"))
                    .contains("<w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">co-");
        }
    }

    @Test
    void each_numbered_list_begins_at_one() throws IOException {
        assertThat(part("word/numbering.xml"))
                .contains("<w:num w:numId=\"2\">", "<w:num w:numId=\"3\">")
                .contains("<w:startOverride w:val=\"1\"/>");
    }

    @Test
    void the_footer_counts_the_pages() throws IOException {
        assertThat(part("word/footer.xml"))
                .contains("Sida ", "w:instr=\" PAGE \"", " av ", "w:instr=\" NUMPAGES \"");
    }

    @Test
    void it_leads_outside_but_not_into_the_site() throws IOException {
        assertThat(part("word/_rels/document.xml.rels"))
                .contains("Target=\"https://example.se/plan\" TargetMode=\"External\"")
                .doesNotContain("/plans/V190618");
    }

    @Test
    void its_properties_are_those_of_the_document() throws IOException {
        try (XWPFDocument docx = open()) {
            var properties = docx.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo(SampleReport.cover().title());
            assertThat(properties.getCreator()).isEqualTo("Kungsholmens stadsdelsförvaltning");
            assertThat(properties.getCreated().toInstant()).isEqualTo(SampleReport.VERSION);
        }
    }

    @Test
    void the_same_document_is_the_same_file_wherever_and_whenever_it_is_made() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(new DocxRenderer().render(SampleReport.document())).isEqualTo(DOCX);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DOCX));
    }

    private static String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(DOCX))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
