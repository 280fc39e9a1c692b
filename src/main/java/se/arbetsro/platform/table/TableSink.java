package se.arbetsro.platform.table;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a sheet one at a time and writes each at once. */
interface TableSink {

    void header(List<String> names) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /** Completes the file; the stream below stays open. */
    void finish() throws IOException;
}
