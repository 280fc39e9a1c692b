package se.arbetsro.platform.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import se.arbetsro.platform.chart.Chart;

/** Renders charts as PNG on white, with two pixels for each unit so that print stays sharp. */
public final class PngRenderer {

    private static final int SCALE = 2;

    private final SVGLoader loader = new SVGLoader();
    private final Fonts fonts;
    private boolean registered;

    public PngRenderer() {
        this(Fonts.load());
    }

    PngRenderer(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The SVG names its font by family; the toolkit finds only what is installed or registered. It
     * wakes with the first picture: a start that draws none need not wait for it.
     */
    private synchronized void registerFonts() {
        if (registered) {
            return;
        }
        GraphicsEnvironment toolkit = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (Fonts.Face face : fonts.faces()) {
            try {
                toolkit.registerFont(Font.createFont(Font.TRUETYPE_FONT, face.open()));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("Public Sans " + face.weight() + " is broken", e);
            }
        }
        registered = true;
    }

    public byte[] render(Chart chart) {
        registerFonts();
        byte[] svg = chart.svg().getBytes(StandardCharsets.UTF_8);
        SVGDocument picture =
                loader.load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        if (picture == null) {
            throw new IllegalStateException("no picture of " + chart.title());
        }
        int width = Chart.WIDTH * SCALE;
        int height = chart.height() * SCALE;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            picture.render(null, graphics, new ViewBox(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
