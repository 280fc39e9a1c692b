package se.arbetsro.platform.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What one must know of a workbook to read its first visible sheet.
 *
 * @param sheet path of the part
 * @param strings the texts that cells name by number
 * @param countsFrom1904 whether days are counted as on old Macintoshes
 */
record XlsxBook(
        String sheet, List<String> strings, XlsxNumberFormats formats, boolean countsFrom1904) {

    private static final int MOST_STRINGS = 4_000_000;

    static XlsxBook read(XlsxPackage parts, Limits limits)
            throws IOException, XMLStreamException, TableRefusal {
        var path = officeDocument(parts);
        var relations = relations(parts, path);
        var rels = relations.byId();
        String sheetId = null;
        boolean from1904 = false;
        try (var xml = parts.part(path)) {
            if (xml == null) {
                throw TableRefusal.of("platform.table.file.notATable");
            }
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.isStart("sheet") && sheetId == null && isVisibleTable(xml, rels)) {
                    sheetId = xml.foreignAttribute("id");
                }
            }
        }
        var sheet = sheetId == null ? null : rels.get(sheetId);
        if (sheet == null) {
            throw TableRefusal.of("platform.table.file.notATable");
        }
        return new XlsxBook(
                sheet.target(),
                strings(parts, relations.target("/sharedStrings"), limits),
                XlsxNumberFormats.read(parts, relations.target("/styles")),
                from1904);
    }

    private static boolean isVisibleTable(XlsxXml xml, Map<String, Relation> relations) {
        var state = xml.attribute("state");
        var id = xml.foreignAttribute("id");
        var relation = id == null ? null : relations.get(id);
        return (state == null || state.equals("visible"))
                && relation != null
                && relation.type().endsWith("/worksheet");
    }

    private static String officeDocument(XlsxPackage parts) throws IOException, XMLStreamException {
        var target = relations(parts, "").target("/officeDocument");
        return target == null ? "xl/workbook.xml" : target;
    }

    private static List<String> strings(XlsxPackage parts, @Nullable String path, Limits limits)
            throws IOException, XMLStreamException {
        var strings = new ArrayList<String>();
        if (path == null) {
            return strings;
        }
        try (var xml = parts.part(path)) {
            while (xml != null && xml.next()) {
                if (xml.isStart("si")) {
                    strings.add(xml.runs("si", limits.cellLength()));
                }
                if (strings.size() > MOST_STRINGS) {
                    throw new XMLStreamException("too many texts");
                }
            }
        }
        return strings;
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** A link from one part to another. */
    private record Relation(String type, String target) {}

    private record Relations(Map<String, Relation> byId) {

        /** The first link whose type ends so: the beginning differs between two vocabularies. */
        @Nullable String target(String typeEnd) {
            return byId.values().stream()
                    .filter(relation -> relation.type().endsWith(typeEnd))
                    .map(Relation::target)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * @param path of the part that links; empty for the package itself
     */
    private static Relations relations(XlsxPackage parts, String path)
            throws IOException, XMLStreamException {
        var clean = path.startsWith("/") ? path.substring(1) : path;
        int slash = clean.lastIndexOf('/') + 1;
        var folder = clean.substring(0, slash);
        var relations = new HashMap<String, Relation>();
        try (var xml = parts.part(folder + "_rels/" + clean.substring(slash) + ".rels")) {
            while (xml != null && xml.next()) {
                if (xml.isStart("Relationship")) {
                    var id = xml.attribute("Id");
                    var type = xml.attribute("Type");
                    var target = xml.attribute("Target");
                    if (id != null && type != null && target != null) {
                        var absolute = target.startsWith("/") ? target : folder + target;
                        relations.put(id, new Relation(type, absolute));
                    }
                }
            }
        }
        return new Relations(relations);
    }
}
