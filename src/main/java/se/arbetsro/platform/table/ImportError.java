package se.arbetsro.platform.table;

import org.jspecify.annotations.Nullable;

/**
 * Why a file was not taken.
 *
 * @param row as a spreadsheet shows it; 0 when it concerns the file as a whole
 * @param place null when it concerns the whole row or file
 * @param typed what stood there, shortened to 100 characters; empty for nothing
 */
public record ImportError(int row, @Nullable Place place, String typed, Message message) {

    private static final int TYPED_LENGTH = 100;

    public ImportError {
        if (typed.length() > TYPED_LENGTH) {
            typed = typed.substring(0, TYPED_LENGTH - 1) + "…";
        }
    }

    /**
     * A column in the file: its letter as a spreadsheet shows it (empty where that is not known)
     * and its header.
     */
    public record Place(String letter, Label header) {}

    public static ImportError ofFile(Message message) {
        return new ImportError(0, null, "", message);
    }

    /** For what is found after reading, by comparing with what is there already. */
    public static ImportError at(int row, Column<?> column, String typed, Message message) {
        return new ImportError(row, new Place("", column.header()), typed, message);
    }

    public static ImportError ofRow(int row, Message message) {
        return new ImportError(row, null, "", message);
    }
}
