package se.arbetsro.platform.table;

/** The file, or the rest of it, cannot be read. Never leaves this package. */
final class TableRefusal extends Exception {

    private final transient ImportError error;

    private TableRefusal(ImportError error) {
        super(error.message().key(), null, false, false);
        this.error = error;
    }

    static TableRefusal of(String key, Object... arguments) {
        return new TableRefusal(ImportError.ofFile(Message.of(key, arguments)));
    }

    static TableRefusal at(int row, String key, Object... arguments) {
        return new TableRefusal(ImportError.ofRow(row, Message.of(key, arguments)));
    }

    ImportError error() {
        return error;
    }
}
