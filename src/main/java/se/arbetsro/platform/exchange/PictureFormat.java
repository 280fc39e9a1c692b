package se.arbetsro.platform.exchange;

import java.util.Optional;

/** The two kinds of file that charts are drawn as. */
public enum PictureFormat {
    /** Lines and text that stay sharp at every size. */
    SVG("svg", "image/svg+xml;charset=UTF-8"),
    /** Dots on white, for programs that cannot draw lines. */
    PNG("png", "image/png");

    private final String extension;
    private final String mediaType;

    PictureFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Without the dot, as in {@code ?format=svg}. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<PictureFormat> byExtension(String extension) {
        for (var format : values()) {
            if (format.extension.equalsIgnoreCase(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
