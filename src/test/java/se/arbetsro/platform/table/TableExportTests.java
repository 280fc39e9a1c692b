package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arbetsro.platform.text.Language;

class TableExportTests {

    private static final Member MEMBER =
            new Member(
                    "=1+1",
                    "rad ett\nrad \"två\"; tre",
                    -12,
                    new BigDecimal("13.60"),
                    LocalDate.of(2019, 6, 18),
                    Member.Term.SPRING,
                    true,
                    "2");

    @Test
    void csv_is_what_swedish_excel_opens() {
        var csv =
                Files.export(Member.SCHEMA.export(), TableFormat.CSV, Language.SV, List.of(MEMBER));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFNyckel;Anteckning;Antal personer;Andel;Från och med;Termin;Bekräftad;Enhet\r\n"
                                + "'=1+1;\"rad ett\n"
                                + "rad \"\"två\"\"; tre\";-12;13,60;2019-06-18;Vårtermin;Ja;Älvsjö\r\n");
    }

    @Test
    void csv_in_english_has_english_words_and_decimal_point() {
        var csv =
                Files.export(Member.SCHEMA.export(), TableFormat.CSV, Language.EN, List.of(MEMBER));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("Key;Note;Number of people", ";13.60;2019-06-18;Spring term;Yes;");
    }

    @Test
    void xlsx_has_typed_cells_that_another_program_reads() throws IOException {
        try (var book = book(List.of(MEMBER), Language.SV)) {
            var sheet = book.getSheet("Medlemmar");
            var row = sheet.getRow(1);

            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(MEMBER.note());
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-12);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(13.6);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo("2019-06-18T00:00");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("Ja");
        }
    }

    @Test
    void xlsx_has_a_frozen_bold_header_and_fitting_widths() throws IOException {
        try (var book = book(List.of(MEMBER), Language.EN)) {
            XSSFSheet sheet = book.getSheet("Members");
            var header = sheet.getRow(0).getCell(0);

            assertThat(header.getStringCellValue()).isEqualTo("Key");
            assertThat(header.getCellStyle().getFont().getBold()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(40 * 256);
        }
    }

    @Test
    void moments_keep_their_seconds() throws IOException {
        var moment = LocalDateTime.of(2019, 10, 27, 2, 30, 59);
        var export =
                TableExport.<LocalDateTime>titled("Tider", "Times")
                        .column("Tid", "Time", ValueType.dateTime(), m -> m)
                        .build();

        var csv = Files.export(export, TableFormat.CSV, Language.SV, List.of(moment));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("2019-10-27 02:30:59");
        var xlsx = Files.export(export, TableFormat.XLSX, Language.SV, List.of(moment));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_rows_give_the_same_bytes(TableFormat format) throws InterruptedException {
        var rows = List.of(MEMBER, MEMBER);
        var first = Files.export(Member.SCHEMA.export(), format, Language.SV, rows);
        Thread.sleep(2_100);

        assertThat(Files.export(Member.SCHEMA.export(), format, Language.SV, rows))
                .isEqualTo(first);
    }

    @Test
    void the_same_rows_are_the_same_file_in_another_time_zone() {
        var here =
                Files.export(
                        Member.SCHEMA.export(), TableFormat.XLSX, Language.SV, List.of(MEMBER));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(
                            Files.export(
                                    Member.SCHEMA.export(),
                                    TableFormat.XLSX,
                                    Language.SV,
                                    List.of(MEMBER)))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void the_stream_below_stays_open(TableFormat format) throws IOException {
        var closed = new AtomicBoolean();
        var out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };

        Member.SCHEMA.export().write(format, Language.SV, Files.NOON, Stream.of(MEMBER), out);

        assertThat(closed).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void a_fault_among_the_rows_comes_through_as_it_is(TableFormat format) {
        Stream<Member> rows =
                Stream.of(1, 2)
                        .map(i -> {
                            throw new IllegalStateException("row " + i);
                        });

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Member.SCHEMA
                                .export()
                                .write(
                                        format,
                                        Language.SV,
                                        Files.NOON,
                                        rows,
                                        OutputStream.nullOutputStream()))
                .withMessage("row 1");
    }

    @Test
    void xlsx_leaves_nothing_on_disk() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        List<Path> before = in(folder);

        Files.export(Member.SCHEMA.export(), TableFormat.XLSX, Language.SV, List.of(MEMBER));

        assertThat(in(folder)).isEqualTo(before);
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!java.nio.file.Files.exists(folder)) {
            return List.of();
        }
        try (var all = java.nio.file.Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    @Test
    void xlsx_carries_the_time_of_its_content() throws IOException {
        try (var book = book(List.of(), Language.SV)) {
            assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(Files.NOON);
        }
    }

    @Test
    void an_export_without_rows_still_has_its_header() {
        var csv = Files.export(Member.SCHEMA.export(), TableFormat.CSV, Language.SV, List.of());

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFFNyckel;")
                .endsWith("\r\n");
    }

    @Test
    void a_title_that_no_sheet_may_have_is_made_fit() throws IOException {
        var export =
                TableExport.<String>titled("Mål/aktiviteter [2019]: alla stadsdelar", "Goals")
                        .column("A", "A", ValueType.text(), s -> s)
                        .build();
        var xlsx = Files.export(export, TableFormat.XLSX, Language.SV, List.of("x"));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetName(0)).isEqualTo("Mål aktiviteter  2019   alla st");
        }
    }

    @Test
    void the_template_explains_its_columns_on_a_second_sheet() throws IOException {
        var out = new ByteArrayOutputStream();
        Member.SCHEMA.writeTemplate(TableFormat.XLSX, Language.SV, out);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var example = book.getSheet("Medlemmar").getRow(1);
            assertThat(example.getCell(2).getNumericCellValue()).isEqualTo(12);
            assertThat(DateUtil.isCellDateFormatted(example.getCell(4))).isTrue();
            var people = book.getSheet("Förklaring").getRow(3);
            assertThat((Iterable<org.apache.poi.ss.usermodel.Cell>) people)
                    .extracting(Object::toString)
                    .containsExactly(
                            "Antal personer",
                            "Nej",
                            "Heltal från 0 till 100\u00a0000",
                            "12.0",
                            "Räknat den sista i månaden");
        }
    }

    private static XSSFWorkbook book(List<Member> rows, Language language) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(
                        Files.export(Member.SCHEMA.export(), TableFormat.XLSX, language, rows)));
    }
}
