package se.arbetsro.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The faces of Public Sans that the asset build puts on the class path. */
record Fonts(List<Face> faces) {

    static final String FAMILY = "Public Sans";

    static Fonts load() {
        return new Fonts(
                Stream.of(
                                Face.load("PublicSans-400.ttf", 400, false),
                                Face.load("PublicSans-400italic.ttf", 400, true),
                                Face.load("PublicSans-600.ttf", 600, false),
                                Face.load("PublicSans-700.ttf", 700, false))
                        .toList());
    }

    /**
     * @param weight 400, 600 or 700
     */
    record Face(int weight, boolean italic, byte[] bytes) {

        static Face load(String file, int weight, boolean italic) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("not on the class path: /fonts/" + file);
                }
                return new Face(weight, italic, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
