package se.arbetsro.platform.table;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes size of the file as uploaded
 * @param unpackedBytes what an XLSX may unpack to, all parts together
 * @param rows rows below the header that are not empty
 * @param columns columns with anything in them
 * @param cellLength characters in one cell; Excel's own limit is 32,767
 * @param errors how many errors are kept one by one; all are counted
 */
public record Limits(
        int bytes, long unpackedBytes, int rows, int columns, int cellLength, int errors) {

    public static final Limits DEFAULT =
            new Limits(20 * 1024 * 1024, 400L * 1024 * 1024, 200_000, 200, 32_767, 1_000);

    public Limits withRows(int most) {
        return new Limits(bytes, unpackedBytes, most, columns, cellLength, errors);
    }

    public Limits withBytes(int most) {
        return new Limits(most, unpackedBytes, rows, columns, cellLength, errors);
    }

    public Limits withUnpackedBytes(long most) {
        return new Limits(bytes, most, rows, columns, cellLength, errors);
    }
}
