package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of another maker, and workbooks made to do harm. */
class XlsxReadingTests {

    @Test
    void a_workbook_of_another_maker_is_read() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var hidden = book.createSheet("Dold");
            header(hidden.createRow(0), "Annat");
            book.setSheetHidden(0, true);
            var sheet = book.createSheet("Synlig");
            header(
                    sheet.createRow(2),
                    "Nyckel",
                    "Anteckning",
                    "Antal personer",
                    "Andel",
                    "Från och med",
                    "Bekräftad");
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue(1023);
            row.createCell(1).setCellValue(new XSSFRichTextString("rad ett\nrad två"));
            row.createCell(2).setCellFormula("6+6");
            row.createCell(3).setCellValue(0.1 + 0.2);
            var day = row.createCell(4);
            day.setCellValue(LocalDate.of(2019, 6, 18));
            day.setCellStyle(format(book, "d/m\" kl.\" yyyy"));
            row.createCell(5).setCellValue(true);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(900).createCell(4).setCellStyle(day.getCellStyle());

            var rows = Files.accepted(Member.SCHEMA, bytes(book)).rows();

            assertThat(rows)
                    .containsExactly(
                            new ImportedRow<>(
                                    5,
                                    new Member(
                                            "1023",
                                            "rad ett\nrad två",
                                            12,
                                            new BigDecimal("0.3"),
                                            LocalDate.of(2019, 6, 18),
                                            null,
                                            true,
                                            null)));
        }
    }

    @Test
    void a_title_may_stand_above_the_headers_of_a_workbook() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Enheter");
            sheet.createRow(0).createCell(0).setCellValue("Enheternas personal");
            header(sheet.createRow(2), "Nyckel", "Antal personer");
            header(sheet.createRow(3), "a", "3");
            header(sheet.createRow(4), "b", "tre");

            assertThat(Files.refused(Member.SCHEMA, bytes(book)).errors())
                    .extracting(ImportError::row)
                    .containsExactly(5);
        }
    }

    @Test
    void errors_of_a_sheet_and_of_its_calculations_are_told_by_place() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            header(sheet.createRow(0), "Nyckel", "Andel", "Från och med");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("a");
            row.createCell(1).setCellFormula("1/0");
            row.createCell(2).setCellValue(43634);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            var refused = Files.refused(Member.SCHEMA, bytes(book));

            assertThat(Files.errors(refused)).containsExactly("cell.broken", "cell.date");
            assertThat(refused.errors())
                    .extracting(ImportError::typed)
                    .contains("#DIV/0!", "43634");
        }
    }

    @Test
    void days_counted_from_1904_are_the_same_days() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            var sheet = book.createSheet();
            header(sheet.createRow(0), "Nyckel", "Från och med");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("a");
            var day = row.createCell(1);
            day.setCellValue(LocalDate.of(2019, 6, 18));
            day.setCellStyle(format(book, "yyyy-mm-dd"));

            assertThat(Files.rows(Member.SCHEMA, bytes(book)).getFirst().from())
                    .isEqualTo("2019-06-18");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd|DATE",
                "[$-41D]d mmmm yyyy|DATE",
                "[h]:mm|DATE",
                "0.0%|PERCENT",
                "General|NUMBER",
                "# ##0 \"dagar\"|NUMBER",
                "[Red]0|NUMBER",
                "0\\d|NUMBER",
                "0;[Red]-0 \"s\"|NUMBER"
            })
    void a_format_tells_what_a_number_means(String code, XlsxNumberFormats.Kind kind) {
        assertThat(XlsxNumberFormats.kind("164", code)).isEqualTo(kind);
    }

    @Test
    void cells_without_places_stand_one_after_another() {
        var file =
                Files.workbook(
                        """
                        <row><c t="inlineStr"><is><t>Nyckel</t></is></c>\
                        <c t="str"><v>Andel</v></c></row>\
                        <row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh>\
                        <r><t><![CDATA[<c>]]></t></r></is></c><c><v>5E-1</v></c></row>\
                        """);

        var member = Files.rows(Member.SCHEMA, file).getFirst();

        assertThat(member.key()).isEqualTo("a<c>");
        assertThat(member.share()).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='99999999'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
                "<row r='1'><c r='A1'><v>ett</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></row>",
                "<row r='1'><c r='A1' t='str'><v>&okänd;</v></c></row>",
                "<row r='x'></row>"
            })
    void a_sheet_that_lies_is_broken(String sheetData) {
        assertThat(Files.errors(Member.SCHEMA, Files.workbook(sheetData)))
                .containsExactly("xlsx.broken");
    }

    @Test
    void a_number_that_would_fill_memory_is_no_number() {
        var file =
                Files.workbook(
                        """
                        <row><c t="str"><v>Nyckel</v></c></row>\
                        <row><c><v>1E999999999</v></c></row>\
                        """);

        assertThat(Files.errors(Member.SCHEMA, file)).containsExactly("cell.broken");
    }

    @Test
    void an_archive_that_unpacks_without_end_is_stopped() {
        var file =
                Files.workbook(
                        "<row><c t=\"str\"><v>Nyckel</v></c></row>"
                                + "<row><c t=\"str\"><v>a</v></c></row>".repeat(100_000));

        assertThat(file).hasSizeLessThan(30_000);
        assertThat(
                        Files.errors(
                                Files.refused(
                                        Member.SCHEMA,
                                        file,
                                        Limits.DEFAULT.withUnpackedBytes(1_000_000))))
                .containsExactly("xlsx.unpacked");
    }

    @Test
    void shared_texts_count_towards_the_limit_before_they_are_kept() {
        var parts = Files.parts("<row><c t=\"s\"><v>0</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(200_000) + "</sst>");

        assertThat(
                        Files.errors(
                                Files.refused(
                                        Member.SCHEMA,
                                        Files.zip(parts),
                                        Limits.DEFAULT.withUnpackedBytes(1_000_000))))
                .containsExactly("xlsx.unpacked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c %s=''/>",
                "<%s/>",
                "<!-- %s --><row></row",
                "<c r='%s'/>",
                "<?%s ?>",
                "&%s;"
            })
    void a_name_or_mark_of_megabytes_costs_nothing(String pattern) {
        var file = Files.workbook(pattern.formatted("a".repeat(8_000_000)));

        assertThat(Files.errors(Member.SCHEMA, file))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("xlsx.");
    }

    @Test
    void a_sheet_of_ever_new_names_is_refused() {
        var names = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            names.append("<a").append(i).append("/>");
        }

        assertThat(Files.errors(Member.SCHEMA, Files.workbook(names.toString())))
                .containsExactly("xlsx.broken");
    }

    @Test
    void entities_are_neither_fetched_nor_expanded() {
        var parts = Files.parts("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                """
                <!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <worksheet><sheetData><row><c t="str"><v>&e;</v></c></row></sheetData>\
                </worksheet>\
                """);

        assertThat(Files.errors(Member.SCHEMA, Files.zip(parts))).containsExactly("xlsx.broken");
    }

    @Test
    void other_archives_are_no_tables() {
        assertThat(Files.errors(Member.SCHEMA, Files.zip(Map.of("a.txt", "a"))))
                .containsExactly("file.notATable");
        assertThat(Files.errors(Member.SCHEMA, new byte[] {'P', 'K', 3, 4, 0, 0}))
                .containsExactly("xlsx.broken");
    }

    @Test
    void the_excel_of_before_2007_is_told_by_name() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(Files.errors(Member.SCHEMA, old)).containsExactly("file.oldExcel");
    }

    @Test
    void a_cell_in_a_far_column_is_told_by_its_row() {
        var file = Files.workbook("<row r='3'><c r='XFD3'><v>1</v></c></row>");

        var refused = Files.refused(Member.SCHEMA, file);

        assertThat(Files.errors(refused)).containsExactly("file.columns");
        assertThat(refused.errors()).extracting(ImportError::row).isEqualTo(List.of(3));
    }

    private static void header(Row row, String... names) {
        for (int i = 0; i < names.length; i++) {
            row.createCell(i).setCellValue(names[i]);
        }
    }

    private static CellStyle format(Workbook book, String code) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }

    private static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
