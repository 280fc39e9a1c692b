package se.arbetsro.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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
import java.util.EnumSet;
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

    private final StyleSheet style = StyleSheet.paper();
    private final Fonts fonts = Fonts.load();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public byte[] render(Document document) {
        String html = HtmlRenderer.page(document, Medium.PAPER, style);
        try (BatikSVGDrawer pictures = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(html, pictures).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            fix(pdf, document.version(), html);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String html, BatikSVGDrawer pictures) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.useSVGDrawer(pictures);
        builder.withProducer(PRODUCER);
        for (Fonts.Face face : fonts.faces()) {
            builder.useFont(
                    face::open,
                    Fonts.FAMILY,
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        builder.withHtmlContent(html, null);
        return builder;
    }

    /** Date and id from the document and not from the clock, so that it is always the same file. */
    private static void fix(PDDocument pdf, Instant version, String html) throws IOException {
        ZonedDateTime utc = version.atZone(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(utc));
        pdf.setDocumentId(((long) html.hashCode() << Integer.SIZE) ^ version.toEpochMilli());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated =
                xmp.replaceAll(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(utc) + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
