package se.arbetsro.platform.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG, one square a module, with the margin of four that readers want.
 *
 * @param size the side of the picture in modules, margin included
 */
public record QrPicture(String path, int size) {

    private static final int MARGIN = 4;

    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(path.toString(), code.size + 2 * MARGIN);
    }
}
