package se.arbetsro.plan.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the sample municipality that are JSON. */
final class SampleJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private SampleJson() {}

    /** Reads {@code sample/stockholm/<name>.json}. */
    static <T> T read(String name, Class<T> type) {
        String path = "/sample/stockholm/" + name + ".json";
        try (InputStream file = SampleJson.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No file " + path);
            }
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
