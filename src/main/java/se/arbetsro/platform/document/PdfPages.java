package se.arbetsro.platform.document;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Pages on which all backgrounds share one entry, that of the whole page. The renderer marks each
 * box, and each piece of text twice, as a background with a place of its own, whether or not it
 * paints one: three quarters of the objects of a long report.
 */
final class PdfPages implements PageSupplier {

    @Override
    public PDPage requestPage(
            PDDocument pdf, float width, float height, int number, int shadowNumber) {
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Properties());
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    /** What marked content is said to be, by name. */
    private static final class Properties extends COSDictionary {

        private @Nullable COSName background;

        @Override
        public boolean containsValue(@Nullable Object value) {
            return isBackground(value) ? background != null : super.containsValue(value);
        }

        @Override
        public @Nullable COSName getKeyForValue(@Nullable Object value) {
            return isBackground(value) ? background : super.getKeyForValue(value);
        }

        @Override
        public void setItem(COSName key, org.apache.pdfbox.cos.@Nullable COSBase value) {
            super.setItem(key, value);
            if (isBackground(value)) {
                background = key;
            }
        }

        private static boolean isBackground(@Nullable Object value) {
            return value instanceof COSDictionary one
                    && COSName.BACKGROUND.equals(one.getCOSName(COSName.TYPE));
        }
    }
}
