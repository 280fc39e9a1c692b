package se.arbetsro.platform.table;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one at a time and writes each at once. */
interface TableSink {

    void row(List<Cell> cells) throws IOException;

    /** Gives all rows of a table, in order, when it is asked to. */
    interface Rows {

        void giveTo(TableSink sink) throws IOException;
    }
}
