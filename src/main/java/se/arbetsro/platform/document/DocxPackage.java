package se.arbetsro.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a DOCX file, in the order in which they are put in, all of the same date. */
final class DocxPackage {

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** What a part holds, encoded as it is packed: a long document is not held twice. */
    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    DocxPackage xml(String name, String element) {
        return part(
                name,
                out -> {
                    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    text.write(DECLARATION);
                    text.write(element);
                    text.flush();
                });
    }

    DocxPackage bytes(String name, byte[] content) {
        return part(name, out -> out.write(content));
    }

    private DocxPackage part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    byte[] zip(Instant version) {
        // Zip keeps local time without a zone; UTC makes it the same on every machine.
        LocalDateTime date = LocalDateTime.ofInstant(version, ZoneOffset.UTC);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(date);
                zip.putNextEntry(entry);
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
