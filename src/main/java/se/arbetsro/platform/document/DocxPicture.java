package se.arbetsro.platform.document;

import se.arbetsro.platform.markup.Markup;

/**
 * A picture that stands in the text.
 *
 * @param number counted from 1, unique in the file
 * @param relation id of the picture's part
 */
record DocxPicture(int number, String relation) {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /**
     * @param width in English metric units, 36,000 to a millimetre
     */
    void write(Markup xml, String title, String description, int width, int height) {
        String cx = Integer.toString(width);
        String cy = Integer.toString(height);
        String id = Integer.toString(number);
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", cx, "cy", cy);
        String alternative = title + ". " + description;
        xml.leaf("wp:docPr", "id", id, "name", title, "descr", alternative);
        xml.open("wp:cNvGraphicFramePr")
                .leaf("a:graphicFrameLocks", "xmlns:a", DRAWING, "noChangeAspect", "1")
                .close();
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        xml.leaf("pic:cNvPr", "id", id, "name", title, "descr", alternative);
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", relation);
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0");
        xml.leaf("a:ext", "cx", cx, "cy", cy).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }
}
