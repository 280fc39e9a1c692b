package se.arbetsro.platform.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Renders documents as PDF that conforms to PDF/UA-1 and PDF/A-3a: tagged, with its language,
 * bookmarks, header cells and alternative texts, and with its fonts inside.
 */
public final class PdfRenderer {

    private static final String PRODUCER = "Arbetsro";

    static {
        // The sheet for screens holds properties that paper does not know; that is as it should be.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
        XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
    }

    private final StyleSheet style;
    private final Fonts fonts = Fonts.load();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfRenderer() {
        this(StyleSheet.paper());
    }

    private PdfRenderer(StyleSheet style) {
        this.style = style;
    }

    /** For what is short and meant for one sheet of paper: smaller letters, less air. */
    public static PdfRenderer leaf() {
        return new PdfRenderer(StyleSheet.leaf());
    }

    public byte[] render(Document document) {
        try (PDDocument pdf = new PDDocument();
                PdfFonts used = new PdfFonts(pdf)) {
            int id = layOut(document, pdf, used);
            fix(pdf, document.version(), id);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the PDF; what the renderer needed for it can go before it is saved. Gives its id. */
    private int layOut(Document document, PDDocument pdf, PdfFonts used) throws IOException {
        String html = HtmlRenderer.page(document, Medium.PAPER, style);
        try (BatikSVGDrawer pictures = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(html, pictures, pdf, used).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        return html.hashCode();
    }

    private PdfRendererBuilder builder(
            String html, BatikSVGDrawer pictures, PDDocument pdf, PdfFonts used) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(pdf);
        builder.usePageSupplier(new PdfPages());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.useSVGDrawer(pictures);
        builder.withProducer(PRODUCER);
        used.register(fonts, builder);
        builder.withHtmlContent(html, null);
        return builder;
    }

    /** Date and id from the document and not from the clock, so that it is always the same file. */
    private static void fix(PDDocument pdf, Instant version, int id) throws IOException {
        ZonedDateTime utc = version.atZone(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(utc));
        pdf.setDocumentId(((long) id << Integer.SIZE) ^ version.toEpochMilli());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated =
                xmp.replaceAll(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(utc) + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
