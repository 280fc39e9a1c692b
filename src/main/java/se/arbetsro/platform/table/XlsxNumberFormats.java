package se.arbetsro.platform.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of cells are shown, as far as it changes what they mean: a date is a number that
 * is shown as one.
 */
record XlsxNumberFormats(List<Kind> byStyle) {

    enum Kind {
        NUMBER,
        PERCENT,
        DATE
    }

    private static final int MOST_STYLES = 100_000;

    /** Quoted words, escaped letters, fill and space signs, conditions and colours. */
    private static final Pattern NO_CODE =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]");

    private static final Pattern DATE_CODE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    static XlsxNumberFormats read(XlsxPackage parts, @Nullable String path)
            throws IOException, XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        var kinds = new ArrayList<Kind>();
        if (path == null) {
            return new XlsxNumberFormats(kinds);
        }
        try (var xml = parts.part(path)) {
            boolean inCells = false;
            while (xml != null && xml.next()) {
                if (xml.isStart("cellXfs")) {
                    inCells = true;
                } else if (xml.isEnd("cellXfs")) {
                    inCells = false;
                } else if (xml.isStart("numFmt")) {
                    var id = xml.attribute("numFmtId");
                    var code = xml.attribute("formatCode");
                    if (id != null && code != null) {
                        codes.put(id, code);
                    }
                } else if (inCells && xml.isStart("xf") && kinds.size() < MOST_STYLES) {
                    var id = xml.attribute("numFmtId");
                    kinds.add(id == null ? Kind.NUMBER : kind(id, codes.get(id)));
                }
            }
        }
        return new XlsxNumberFormats(kinds);
    }

    /**
     * @param style number of the cell's look; null for none
     */
    Kind of(@Nullable String style) {
        if (style == null) {
            return Kind.NUMBER;
        }
        int index = Integer.parseInt(style);
        return index < byStyle.size() ? byStyle.get(index) : Kind.NUMBER;
    }

    static Kind kind(String id, @Nullable String code) {
        if (code != null) {
            return kindOf(code);
        }
        int number = Integer.parseInt(id);
        if (number == 9 || number == 10) {
            return Kind.PERCENT;
        }
        boolean isDate =
                (number >= 14 && number <= 22)
                        || (number >= 27 && number <= 36)
                        || (number >= 45 && number <= 47)
                        || (number >= 50 && number <= 58);
        return isDate ? Kind.DATE : Kind.NUMBER;
    }

    private static Kind kindOf(String code) {
        var signs = NO_CODE.matcher(code).replaceAll("");
        int section = signs.indexOf(';');
        var first = section < 0 ? signs : signs.substring(0, section);
        if (first.contains("%")) {
            return Kind.PERCENT;
        }
        boolean isDate = !first.equalsIgnoreCase("General") && DATE_CODE.matcher(first).find();
        return isDate ? Kind.DATE : Kind.NUMBER;
    }
}
