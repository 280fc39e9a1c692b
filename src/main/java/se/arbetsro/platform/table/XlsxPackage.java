package se.arbetsro.platform.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The archive that an XLSX file is. Counts what it unpacks, whatever the archive says about its
 * sizes, and stops at the limit.
 */
final class XlsxPackage implements AutoCloseable {

    private static final int MOST_PARTS = 2_000;
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};

    /** A name or text without a single space or mark is no longer than this, in bytes. */
    private static final int LONGEST_RUN = 256 * 1024;

    private final ZipFile zip;
    private long left;
    private boolean isTooLarge;

    XlsxPackage(byte[] file, long unpackedBytes) throws IOException, TableRefusal {
        // Counted first because the archive's directory is held in memory.
        if (entries(file) > MOST_PARTS) {
            throw TableRefusal.of("platform.table.xlsx.broken");
        }
        left = unpackedBytes;
        zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .setIgnoreLocalFileHeader(true)
                        .get();
    }

    private static int entries(byte[] file) {
        int count = 0;
        for (int i = 0; i + DIRECTORY_ENTRY.length <= file.length; i++) {
            if (file[i] == DIRECTORY_ENTRY[0]
                    && file[i + 1] == DIRECTORY_ENTRY[1]
                    && file[i + 2] == DIRECTORY_ENTRY[2]
                    && file[i + 3] == DIRECTORY_ENTRY[3]) {
                count++;
            }
        }
        return count;
    }

    /** Whether unpacking stopped at the limit, however the reader then failed. */
    boolean isTooLarge() {
        return isTooLarge;
    }

    /** A part by its path, with or without a slash in front; null when there is none. */
    @Nullable XlsxXml part(String path) throws IOException, XMLStreamException {
        var entry = zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
        return entry == null ? null : new XlsxXml(unpacked(entry));
    }

    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        boolean isKnown =
                entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED;
        if (!isKnown || entry.getGeneralPurposeBit().usesEncryption()) {
            throw new IOException("packed in an unusual way");
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Stops at the common limit, and at a name so long that a parser would choke on it. */
    private final class Counted extends FilterInputStream {

        private int run;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            left -= Math.max(count, 0);
            for (int i = from; i < from + count; i++) {
                run = isMark(to[i]) ? 0 : run + 1;
                if (run > LONGEST_RUN) {
                    left = -1;
                }
            }
            if (left < 0) {
                isTooLarge = true;
                throw new IOException("unpacks to too much");
            }
            return count;
        }

        private static boolean isMark(byte b) {
            return b == '<' || b == '>' || b == ' ' || b == '"' || b == '\n';
        }
    }
}
