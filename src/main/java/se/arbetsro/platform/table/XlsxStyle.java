package se.arbetsro.platform.table;

/** The looks of cells; the ordinal is the number by which a cell names its look. */
enum XlsxStyle {
    PLAIN("numFmtId=\"0\"", ""),
    HEADER("numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\"", " wrapText=\"1\""),
    DATE("numFmtId=\"164\"", ""),
    DATE_TIME("numFmtId=\"165\"", ""),
    PERCENT("numFmtId=\"166\"", ""),
    /** Format 49 is text: what is edited in such a cell stays text. */
    TEXT("numFmtId=\"49\"", ""),
    WRAPPED_TEXT("numFmtId=\"49\"", " wrapText=\"1\""),
    /** Text that begins like a formula; the sheet shows it as if typed after an apostrophe. */
    QUOTED_TEXT("numFmtId=\"49\" quotePrefix=\"1\"", ""),
    QUOTED_WRAPPED_TEXT("numFmtId=\"49\" quotePrefix=\"1\"", " wrapText=\"1\"");

    private final String attributes;
    private final String alignment;

    XlsxStyle(String attributes, String alignment) {
        this.attributes = attributes;
        this.alignment = alignment;
    }

    static XlsxStyle text(boolean wrapped, boolean quoted) {
        if (quoted) {
            return wrapped ? QUOTED_WRAPPED_TEXT : QUOTED_TEXT;
        }
        return wrapped ? WRAPPED_TEXT : TEXT;
    }

    /** The style sheet of a workbook. */
    static String sheet(String namespace) {
        var text =
                new StringBuilder("<styleSheet xmlns=\"")
                        .append(namespace)
                        .append(
                                """
                                "><numFmts count="3">\
                                <numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
                                <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>\
                                <numFmt numFmtId="166" formatCode="0.0##%"/></numFmts>\
                                <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                                <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
                                <fills count="3"><fill><patternFill patternType="none"/></fill>\
                                <fill><patternFill patternType="gray125"/></fill>\
                                <fill><patternFill patternType="solid">\
                                <fgColor rgb="FFE8EDF2"/></patternFill></fill></fills>\
                                <borders count="2"><border/><border><left/><right/><top/>\
                                <bottom style="thin"><color rgb="FF5A6B7B"/></bottom><diagonal/>\
                                </border></borders>\
                                <cellStyleXfs count="1"><xf/></cellStyleXfs>\
                                """)
                        .append("<cellXfs count=\"")
                        .append(values().length)
                        .append("\">");
        for (var style : values()) {
            text.append("<xf xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\" ")
                    .append(style.attributes)
                    .append("><alignment vertical=\"top\"")
                    .append(style.alignment)
                    .append("/></xf>");
        }
        return text.append(
                        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                                + " builtinId=\"0\"/></cellStyles></styleSheet>")
                .toString();
    }
}
