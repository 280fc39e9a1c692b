package se.arbetsro.indicator.domain.printed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.PrintedSourceId;
import se.arbetsro.indicator.printed.Finding;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Worked;

/**
 * A publication whose tables were entered as they were printed. Differs from a study by others,
 * which is told in our own words, and from the source of a figure: nothing of it is a figure of
 * ours.
 *
 * @param confirmed whether somebody has said what rows and columns are; until then it is a guess
 * @param version counts the changes
 */
public record PrintedSource(
        PrintedSourceId id,
        Content content,
        boolean confirmed,
        List<Kept> tables,
        List<Finding> findings,
        long version) {

    /**
     * What is told of it.
     *
     * @param publisher who stands behind it: an authority, a university
     * @param year in which it was published; null when that is not known
     * @param place where in it the tables stand, such as pages; null when not told
     * @param url where it can be read; null when nowhere
     * @param note what it says of how its figures came to be; null when nothing
     */
    public record Content(
            String title,
            String publisher,
            @Nullable Integer year,
            @Nullable String place,
            @Nullable String url,
            @Nullable String note) {}

    /**
     * A table with what followed from its cells when it was kept.
     *
     * @param worked for each cell that follows from others, whether it agrees or not
     */
    public record Kept(PrintedTable table, List<Worked> worked) {}

    /** As it stands in a list. */
    public record Line(
            PrintedSourceId id, Content content, boolean confirmed, int tables, int findings) {}

    /** The tables alone, in their order. */
    public List<PrintedTable> printedTables() {
        return tables.stream().map(Kept::table).toList();
    }
}
