package se.arbetsro.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one PDF, read when they are first used and closed when it has been saved. Their
 * ligatures are left out: lines are measured without them, and looking for them in each word took a
 * quarter of the time of a long report.
 */
final class PdfFonts implements AutoCloseable {

    private final PDDocument pdf;
    private final List<TrueTypeFont> open = new ArrayList<>();

    PdfFonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    void register(Fonts fonts, PdfRendererBuilder builder) {
        for (Fonts.Face face : fonts.faces()) {
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new OnUse(face), Fonts.FAMILY, face.weight(), style, true);
            builder.useFont(
                    face::open,
                    Fonts.FAMILY,
                    face.weight(),
                    style,
                    true,
                    EnumSet.of(FSFontUseCase.SVG));
        }
    }

    private PDFont load(Fonts.Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            open.add(font);
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }

    private final class OnUse extends PDFontSupplier {

        private final Fonts.Face face;

        OnUse(Fonts.Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return load(face);
        }
    }
}
