package se.arbetsro.platform.document;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import se.arbetsro.platform.markup.Markup;

/**
 * Renders documents as DOCX to go on writing in: headings with outline levels, repeated header
 * rows, lists that are lists, pictures with alternative text, and a style for each role. Charts are
 * pictures, each followed by its figures as a table.
 *
 * <p>The parts are written as XML and not through an office library: so the bytes depend on the
 * document alone.
 */
public final class DocxRenderer {

    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";

    private final Fonts fonts = Fonts.load();
    private final PngRenderer png = new PngRenderer(fonts);
    private final String styles = Resource.text("/se/arbetsro/platform/document/styles.xml");
    private final String settings = Resource.text("/se/arbetsro/platform/document/settings.xml");

    public byte[] render(Document document) {
        var file = new DocxPackage();
        var relations = new DocxRelations();
        relations.part("styles", "styles.xml");
        relations.part("settings", "settings.xml");
        relations.part("numbering", "numbering.xml");
        relations.part("fontTable", "fontTable.xml");
        String footer = relations.part("footer", "footer.xml");

        var xml = new Markup();
        xml.open(
                "w:document",
                "xmlns:w",
                MAIN,
                "xmlns:r",
                RELATIONS,
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        xml.open("w:body");
        var body = new DocxBody(document, xml, relations, png);
        body.write();
        section(xml, footer);
        xml.close().close();

        String language = document.language().toLanguageTag();
        file.xml("[Content_Types].xml", contentTypes());
        file.xml("_rels/.rels", start());
        file.xml("docProps/core.xml", properties(document));
        file.xml("word/document.xml", xml.toString());
        file.xml("word/_rels/document.xml.rels", relations.toString());
        file.xml("word/styles.xml", styles.replace("{{language}}", language));
        file.xml("word/settings.xml", settings.replace("{{language}}", language));
        file.xml("word/numbering.xml", DocxLists.numbering(body.lists()));
        file.xml("word/footer.xml", footer(document));
        new DocxFonts(fonts).addTo(file);
        List<byte[]> pictures = body.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            file.bytes("word/" + DocxBody.picture(i + 1), pictures.get(i));
        }
        return file.zip(document.version());
    }

    /** A4 with the margins of the PDF. */
    private static void section(Markup xml, String footer) {
        xml.open("w:sectPr").leaf("w:footerReference", "w:type", "default", "r:id", footer);
        xml.leaf("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.leaf(
                "w:pgMar",
                "w:top",
                "1247",
                "w:right",
                "1361",
                "w:bottom",
                "1361",
                "w:left",
                "1361",
                "w:header",
                "709",
                "w:footer",
                "652",
                "w:gutter",
                "0");
        xml.close();
    }

    private static String footer(Document document) {
        Words words = Words.in(document.language());
        var xml = new Markup();
        xml.open("w:ftr", "xmlns:w", MAIN).open("w:p");
        xml.open("w:pPr").leaf("w:pStyle", "w:val", "Footer").close();
        run(xml, document.title());
        xml.open("w:r").leaf("w:tab").close();
        run(xml, words.page() + " ");
        DocxText.field(xml, " PAGE ", "1");
        run(xml, " " + words.of() + " ");
        DocxText.field(xml, " NUMPAGES ", "1");
        return xml.close().close().toString();
    }

    private static void run(Markup xml, String text) {
        xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
    }

    private static String contentTypes() {
        var xml = new Markup();
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        type(xml, "rels", PACKAGE + "relationships+xml");
        type(xml, "xml", "application/xml");
        type(xml, "png", "image/png");
        type(xml, "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        part(xml, "/docProps/core.xml", PACKAGE + "core-properties+xml");
        part(xml, "/word/document.xml", WORD + "document.main+xml");
        for (String name : List.of("styles", "settings", "numbering", "fontTable", "footer")) {
            part(xml, "/word/" + name + ".xml", WORD + name + "+xml");
        }
        return xml.close().toString();
    }

    private static void type(Markup xml, String extension, String type) {
        xml.leaf("Default", "Extension", extension, "ContentType", type);
    }

    private static void part(Markup xml, String name, String type) {
        xml.leaf("Override", "PartName", name, "ContentType", type);
    }

    private static String start() {
        var relations = new DocxRelations();
        relations.part("officeDocument", "word/document.xml");
        relations.partOfType(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                        + "core-properties",
                "docProps/core.xml");
        return relations.toString();
    }

    private static String properties(Document document) {
        Locale language = document.language();
        String date = document.version().truncatedTo(ChronoUnit.SECONDS).toString();
        var xml = new Markup();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", document.title());
        xml.element("dc:subject", document.cover().kind());
        xml.element("dc:creator", document.cover().publisher());
        xml.element("dc:description", document.cover().summary());
        xml.element("dc:language", language.toLanguageTag());
        xml.element("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
        return xml.close().toString();
    }
}
