package se.arbetsro.platform.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/** The faces of Public Sans that the asset build puts on the class path. */
record Fonts(List<Face> faces) {

    static final String FAMILY = "Public Sans";

    static Fonts load() {
        return new Fonts(
                List.of(
                        Face.load("PublicSans-400.ttf", 400, false),
                        Face.load("PublicSans-400italic.ttf", 400, true),
                        Face.load("PublicSans-600.ttf", 600, false),
                        Face.load("PublicSans-700.ttf", 700, false)));
    }

    Face face(int weight, boolean italic) {
        return faces.stream()
                .filter(face -> face.weight() == weight && face.italic() == italic)
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param weight 400, 600 or 700
     */
    record Face(int weight, boolean italic, byte[] bytes) {

        static Face load(String file, int weight, boolean italic) {
            return new Face(weight, italic, Resource.bytes("/fonts/" + file));
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
