package se.arbetsro.report.domain;

import org.springframework.stereotype.Component;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.DocxRenderer;
import se.arbetsro.platform.document.HtmlRenderer;
import se.arbetsro.platform.document.PdfRenderer;

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

    /** The document as part of a page. */
    public String article(Document document) {
        return html.article(document);
    }
}
