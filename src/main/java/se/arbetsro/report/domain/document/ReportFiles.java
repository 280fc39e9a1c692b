package se.arbetsro.report.domain.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.DocxRenderer;
import se.arbetsro.platform.document.HtmlRenderer;
import se.arbetsro.platform.document.PdfRenderer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.report.domain.contents.Contents;

/** Renders the document of a report as a file; the same document gives the same bytes. */
@Component
public class ReportFiles {

    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final HtmlRenderer html = new HtmlRenderer();

    public byte[] render(Document document, ReportForm form) {
        return switch (form) {
            case PDF -> pdf.render(document);
            case DOCX -> docx.render(document);
            case HTML -> html.file(document);
        };
    }

    /** Such as {@code t2-2026-farsta-stadsdelsforvaltning.pdf}; a draft says so. */
    public static String name(Contents contents, boolean frozen, ReportForm form) {
        return name(contents) + (frozen ? "" : "-utkast") + "." + form.extension();
    }

    private static String name(Contents contents) {
        String unit =
                Normalizer.normalize(contents.unit(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        Contents.Correction correction = contents.correction();
        return contents.kind().fileName()
                + "-"
                + contents.year()
                + "-"
                + unit
                + (correction == null ? "" : "-version-" + correction.edition());
    }

    /**
     * What the file with all activities is called, in the document and when it is taken home; its
     * ending tells the form.
     */
    public static String listName(Contents contents) {
        return name(contents) + "-aktiviteter";
    }

    /** The document as part of a page. */
    public String article(Document document) {
        return html.article(document);
    }

    /** Some blocks as part of a page that has a heading of its own. */
    public String fragment(List<Block> blocks) {
        return html.fragment(blocks, Language.SV.locale(), "report-");
    }
}
