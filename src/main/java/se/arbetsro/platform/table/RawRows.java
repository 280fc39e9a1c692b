package se.arbetsro.platform.table;

import org.jspecify.annotations.Nullable;

/** The rows of a file one at a time, empty ones included. */
interface RawRows extends AutoCloseable {

    /** The next row; null after the last. */
    @Nullable RawRow next() throws TableRefusal;

    @Override
    void close();

    /** Opens a file of either format, told by its first bytes. */
    static RawRows open(byte[] file, Limits limits) throws TableRefusal {
        if (file.length > limits.bytes()) {
            throw TableRefusal.of("platform.table.file.tooLarge", limits.bytes() / (1024 * 1024));
        }
        if (file.length == 0) {
            throw TableRefusal.of("platform.table.file.empty");
        }
        if (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 'P', 'K', 5, 6)) {
            return XlsxRows.open(file, limits);
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            // Both the format before 2007 and a workbook with a password look like this.
            throw TableRefusal.of("platform.table.file.oldExcel");
        }
        return new CsvRows(Encoding.decode(file), limits);
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
