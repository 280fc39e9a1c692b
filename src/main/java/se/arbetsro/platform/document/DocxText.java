package se.arbetsro.platform.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.markup.Markup;

/** Writes paragraphs and runs of WordprocessingML. */
record DocxText(Markup xml, DocxRelations relations, Locale language) {

    void paragraph(@Nullable String style, Text text) {
        open(style);
        runs(text);
        xml.close();
    }

    void paragraph(@Nullable String style, String text) {
        paragraph(style, Text.of(text));
    }

    /** Opens a paragraph of this style; null for running text. */
    void open(@Nullable String style) {
        xml.open("w:p");
        if (style != null) {
            xml.open("w:pPr").leaf("w:pStyle", "w:val", style).close();
        }
    }

    /** Opens a paragraph that is an item of a list. */
    void openItem(String style, int list) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style);
        xml.open("w:numPr").leaf("w:ilvl", "w:val", "0");
        xml.leaf("w:numId", "w:val", Integer.toString(list)).close().close();
    }

    void runs(Text text) {
        for (Span span : text.spans()) {
            String address = Links.fromFile(span.link());
            if (address == null) {
                run(span, false);
            } else {
                xml.open("w:hyperlink", "r:id", relations.address(address), "w:history", "1");
                run(span, true);
                xml.close();
            }
        }
    }

    private void run(Span span, boolean link) {
        Locale other = span.language();
        boolean foreign = other != null && !other.getLanguage().equals(language.getLanguage());
        xml.open("w:r");
        if (link || span.strong() || span.emphasised() || foreign) {
            xml.open("w:rPr");
            if (link) {
                xml.leaf("w:rStyle", "w:val", "Hyperlink");
            }
            if (span.strong()) {
                xml.leaf("w:b");
            }
            if (span.emphasised()) {
                xml.leaf("w:i");
            }
            if (foreign && other != null) {
                xml.leaf("w:lang", "w:val", other.toLanguageTag());
            }
            xml.close();
        }
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            xml.element("w:t", lines[i], "xml:space", "preserve");
        }
        xml.close();
    }

    /** A field that the word processor works out, with what it shows until then. */
    static void field(Markup xml, String instruction, String shown) {
        xml.open("w:fldSimple", "w:instr", instruction)
                .open("w:r")
                .element("w:t", shown)
                .close()
                .close();
    }
}
