package se.arbetsro.platform.table;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of cells. */
enum XlsxStyle {
    PLAIN("General", false, false),
    HEADER("@", true, false),
    DATE("yyyy\\-mm\\-dd", false, false),
    DATE_TIME("yyyy\\-mm\\-dd\\ hh:mm:ss", false, false),
    PERCENT("0.0##%", false, false),
    /** What is edited in a cell of text stays text. */
    TEXT("@", false, false),
    WRAPPED_TEXT("@", true, false),
    /** Text that begins like a formula; the sheet shows it as if typed after an apostrophe. */
    QUOTED_TEXT("@", false, true),
    QUOTED_WRAPPED_TEXT("@", true, true);

    private static final byte[] GREY = {(byte) 0xE8, (byte) 0xED, (byte) 0xF2};
    private static final byte[] SLATE = {0x5A, 0x6B, 0x7B};

    private final String format;
    private final boolean wrapped;
    private final boolean quoted;

    XlsxStyle(String format, boolean wrapped, boolean quoted) {
        this.format = format;
        this.wrapped = wrapped;
        this.quoted = quoted;
    }

    static XlsxStyle text(boolean wrapped, boolean quoted) {
        if (quoted) {
            return wrapped ? QUOTED_WRAPPED_TEXT : QUOTED_TEXT;
        }
        return wrapped ? WRAPPED_TEXT : TEXT;
    }

    /** All looks, made for a workbook in their order. */
    static Map<XlsxStyle, CellStyle> in(SXSSFWorkbook workbook) {
        var styles = new EnumMap<XlsxStyle, CellStyle>(XlsxStyle.class);
        for (var style : values()) {
            styles.put(style, style.made(workbook));
        }
        return styles;
    }

    private CellStyle made(SXSSFWorkbook workbook) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrapped);
        style.setQuotePrefixed(quoted);
        if (this == HEADER) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(GREY));
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(new XSSFColor(SLATE));
        }
        return style;
    }
}
