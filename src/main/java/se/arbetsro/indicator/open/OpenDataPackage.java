package se.arbetsro.indicator.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Catalogue and files together, to be unpacked where the municipality keeps its open data. The same
 * figures at the same time give the same bytes.
 */
public final class OpenDataPackage {

    private OpenDataPackage() {}

    public static byte[] of(OpenCatalogue catalogue) {
        var bytes = new ByteArrayOutputStream();
        LocalDateTime made = LocalDateTime.ofInstant(catalogue.made(), ZoneOffset.UTC);
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, made, "catalogue.rdf", catalogue.xml().getBytes(StandardCharsets.UTF_8));
            add(zip, made, "catalogue.ttl", catalogue.turtle().getBytes(StandardCharsets.UTF_8));
            for (OpenDataset dataset : catalogue.datasets()) {
                add(zip, made, "data/" + dataset.fileName(), OpenFile.of(dataset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, LocalDateTime made, String name, byte[] content)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
