package se.arbetsro.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    DocxPackage xml(String name, String element) {
        return bytes(name, (DECLARATION + element).getBytes(StandardCharsets.UTF_8));
    }

    DocxPackage bytes(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] zip(Instant version) {
        // Zip keeps local time without a zone; UTC makes it the same on every machine.
        LocalDateTime date = LocalDateTime.ofInstant(version, ZoneOffset.UTC);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(date);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
