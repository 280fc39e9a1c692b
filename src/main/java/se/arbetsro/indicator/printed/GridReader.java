package se.arbetsro.indicator.printed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds tables in a text: rows whose cells are parted by bars, tabs, semicolons or commas, however
 * the rows above and below are. Rows of dashes and marks for bold are how it was drawn, and are
 * left out; so are columns in which nothing is printed.
 */
public final class GridReader {

    private static final Pattern RULE = Pattern.compile("[-:=+\\s]*");
    private static final Pattern MARK = Pattern.compile("</?[a-zA-Z]+>|&nbsp;");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=[^\\s*_])(.+?)\\1");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private GridReader() {}

    /** The tables in their order; each at least two rows and two columns. */
    public static List<FoundTable> read(String text) {
        return of(lines(text));
    }

    /** The tables of a sheet, of which those below each other have an empty row between them. */
    public static List<FoundTable> of(List<List<String>> lines) {
        List<FoundTable> found = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        String title = "";
        for (List<String> line : lines) {
            List<String> cells = line.stream().map(GridReader::clean).toList();
            List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (line.size() < 2 || filled.isEmpty() && !isRow(line)) {
                title = close(found, title, rows);
                if (!filled.isEmpty()) {
                    title = filled.getFirst();
                }
            } else if (!isRule(cells)) {
                rows.add(cells);
            }
        }
        close(found, title, rows);
        return found;
    }

    /** A row of a drawn table may be empty; one of a sheet that is empty parts two tables. */
    private static boolean isRow(List<String> line) {
        return line.stream().anyMatch(cell -> cell.contains(" "));
    }

    private static boolean isRule(List<String> cells) {
        return cells.stream().allMatch(cell -> RULE.matcher(cell).matches())
                && (cells.stream().allMatch(String::isEmpty)
                        || cells.stream().anyMatch(cell -> cell.length() > 1));
    }

    /** The words that stand before the next table. */
    private static String close(List<FoundTable> found, String title, List<List<String>> rows) {
        Grid grid = new Grid(rows).withoutEmpty();
        boolean table = grid.isTable();
        if (table) {
            found.add(new FoundTable(title, grid));
        }
        String next = rows.isEmpty() ? title : table ? "" : words(rows);
        rows.clear();
        return next;
    }

    private static String words(List<List<String>> rows) {
        return rows.getLast().stream()
                .filter(cell -> !cell.isEmpty())
                .reduce("", (before, cell) -> (before + " " + cell).strip());
    }

    /** Each line in its cells; a single one where it is no row of a table. */
    private static List<List<String>> lines(String text) {
        List<String> lines = text.lines().toList();
        if (lines.stream().filter(line -> line.strip().startsWith("|")).count() > 1) {
            return lines.stream().map(GridReader::drawn).toList();
        }
        return Stream.of('\t', ';', ',')
                .flatMap(sign -> parted(text, sign).stream())
                .findFirst()
                .orElse(lines.stream().map(List::of).toList());
    }

    private static List<String> drawn(String line) {
        String row = line.strip();
        if (!row.startsWith("|") || row.length() < 2) {
            return List.of(row);
        }
        return Arrays.asList(
                row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length())
                        .split("\\|", -1));
    }

    /** Empty where the sign does not part two rows that follow each other into as many cells. */
    private static Optional<List<List<String>>> parted(String text, char sign) {
        List<List<String>> rows;
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(sign)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            rows = reader.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException | IOException notWrittenAsAFile) {
            rows =
                    text.lines()
                            .map(line ->
                                    Arrays.asList(
                                            line.split(Pattern.quote(String.valueOf(sign)), -1)))
                            .toList();
        }
        for (int row = 1; row < rows.size(); row++) {
            int size = rows.get(row).size();
            if (size > 1
                    && rows.get(row - 1).size() == size
                    && (sign != ',' || holdsNumber(rows.get(row)))) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    /** Commas stand in any text. */
    private static boolean holdsNumber(List<String> row) {
        return row.stream().anyMatch(cell -> PrintedNumber.of(clean(cell)).isPresent());
    }

    private static String clean(String cell) {
        String plain = MARK.matcher(cell).replaceAll("");
        Matcher bold = BOLD.matcher(plain);
        return SPACES.matcher(bold.replaceAll("$2")).replaceAll(" ").strip();
    }
}
