package se.arbetsro.platform.document;

import se.arbetsro.platform.markup.Markup;

/** The lists of a DOCX file: one for all bullets, and one for each list that counts from 1. */
final class DocxLists {

    private static final String BULLETS = "0";
    private static final String NUMBERS = "1";

    private DocxLists() {}

    /**
     * @param lists how many there are, the bullets included
     */
    static String numbering(int lists) {
        var xml = new Markup();
        xml.open(
                "w:numbering",
                "xmlns:w",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        kind(xml, BULLETS, "bullet", "•");
        kind(xml, NUMBERS, "decimal", "%1.");
        for (int list = DocxBody.BULLETS; list <= lists; list++) {
            boolean bullets = list == DocxBody.BULLETS;
            xml.open("w:num", "w:numId", Integer.toString(list));
            xml.leaf("w:abstractNumId", "w:val", bullets ? BULLETS : NUMBERS);
            if (!bullets) {
                xml.open("w:lvlOverride", "w:ilvl", "0");
                xml.leaf("w:startOverride", "w:val", "1").close();
            }
            xml.close();
        }
        return xml.close().toString();
    }

    private static void kind(Markup xml, String id, String format, String text) {
        xml.open("w:abstractNum", "w:abstractNumId", id);
        xml.leaf("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0").leaf("w:start", "w:val", "1");
        xml.leaf("w:numFmt", "w:val", format).leaf("w:lvlText", "w:val", text);
        xml.leaf("w:lvlJc", "w:val", "left").open("w:pPr");
        xml.leaf("w:ind", "w:left", "397", "w:hanging", "340").close().close().close();
    }
}
