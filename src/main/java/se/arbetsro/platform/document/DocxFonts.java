package se.arbetsro.platform.document;

import java.util.Locale;
import se.arbetsro.platform.markup.Markup;

/**
 * Puts Public Sans into a DOCX file, so that it looks the same where the font is not installed. The
 * format asks that the first 32 bytes of a font be mixed with a key (ECMA-376, part 4, 4.2.1).
 */
record DocxFonts(Fonts fonts) {

    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MIXED = 32;

    void addTo(DocxPackage file) {
        var relations = new DocxRelations();
        var table = new Markup();
        table.open("w:fonts", "xmlns:w", MAIN, "xmlns:r", RELATIONS);
        table.open("w:font", "w:name", Fonts.FAMILY).leaf("w:altName", "w:val", "Arial");
        table.leaf("w:charset", "w:val", "00").leaf("w:family", "w:val", "swiss");
        table.leaf("w:pitch", "w:val", "variable");
        embed(file, relations, table, "w:embedRegular", 400, false);
        embed(file, relations, table, "w:embedBold", 700, false);
        embed(file, relations, table, "w:embedItalic", 400, true);
        file.xml("word/fontTable.xml", table.close().close().toString());
        file.xml("word/_rels/fontTable.xml.rels", relations.toString());
    }

    private void embed(
            DocxPackage file,
            DocxRelations relations,
            Markup table,
            String element,
            int weight,
            boolean italic) {
        Fonts.Face face = fonts.face(weight, italic);
        String key = "%08X-0000-4000-8000-%012X".formatted(weight, italic ? 1 : 0);
        String part = "fonts/public-sans-" + weight + (italic ? "-italic" : "") + ".odttf";
        file.bytes("word/" + part, mix(face.bytes(), key));
        table.leaf(element, "r:id", relations.part("font", part), "w:fontKey", "{" + key + "}");
    }

    /** The key is read from its end: its last two digits meet the first byte. */
    private static byte[] mix(byte[] font, String key) {
        String digits = key.replace("-", "").toUpperCase(Locale.ROOT);
        byte[] mixed = font.clone();
        for (int i = 0; i < MIXED; i++) {
            int at = digits.length() - 2 - i % 16 * 2;
            mixed[i] ^= (byte) Integer.parseInt(digits, at, at + 2, 16);
        }
        return mixed;
    }
}
