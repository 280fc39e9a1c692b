package se.arbetsro.platform.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first visible sheet of an XLSX file. Made here rather than by a library because a cell
 * of a few bytes that claims to stand in a far column, or an archive that unpacks without end, must
 * cost nothing; formulas are read by their last result.
 */
final class XlsxRows implements RawRows {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_NUMBER = 330;

    /** Spreadsheets compute with so many digits; what follows is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** Days before this number are one off: 1900 was no leap year. */
    private static final long FIRST_SAFE_DAY = 61;

    private final XlsxPackage parts;
    private final Limits limits;
    private final XlsxBook book;
    private final XlsxXml xml;
    private int number;

    private XlsxRows(XlsxPackage parts, Limits limits, XlsxBook book, XlsxXml xml) {
        this.parts = parts;
        this.limits = limits;
        this.book = book;
        this.xml = xml;
    }

    static XlsxRows open(byte[] file, Limits limits) throws TableRefusal {
        XlsxPackage parts = null;
        try {
            parts = new XlsxPackage(file, limits.unpackedBytes());
            var book = XlsxBook.read(parts, limits);
            var xml = parts.part(book.sheet());
            if (xml == null) {
                throw TableRefusal.of("platform.table.xlsx.broken");
            }
            return new XlsxRows(parts, limits, book, xml);
        } catch (IOException | XMLStreamException | RuntimeException hostile) {
            // What a library throws at a file made to break it is not to be foreseen.
            throw refusal(parts);
        }
    }

    private static TableRefusal refusal(@Nullable XlsxPackage parts) {
        return parts != null && parts.isTooLarge()
                ? TableRefusal.of("platform.table.xlsx.unpacked")
                : TableRefusal.of("platform.table.xlsx.broken");
    }

    @Override
    public @Nullable RawRow next() throws TableRefusal {
        try {
            while (xml.next() && !xml.isEnd("sheetData")) {
                if (xml.isStart("row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException hostile) {
            throw refusal(parts);
        }
    }

    private RawRow row() throws XMLStreamException, TableRefusal {
        var told = xml.attribute("r");
        number = told == null ? number + 1 : Integer.parseInt(told);
        if (number > MOST_ROWS) {
            throw new XMLStreamException("a row past the last");
        }
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (!xml.isStart("c")) {
                continue;
            }
            var place = xml.attribute("r");
            column = place == null ? column + 1 : column(place);
            var cell = cell();
            if (cell.isEmpty()) {
                continue;
            }
            if (column >= limits.columns()) {
                throw TableRefusal.at(number, "platform.table.file.columns", limits.columns());
            }
            put(cells, column, cell);
        }
        return new RawRow(number, cells);
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** The column, from 0, of a place such as AB12. */
    private static int column(String place) throws XMLStreamException {
        int column = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
            if (column > MOST_COLUMNS) {
                throw new XMLStreamException("a column past the last");
            }
        }
        return column - 1;
    }

    private Cell cell() throws XMLStreamException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        String value = "";
        String inline = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.text(limits.cellLength());
            } else if (xml.isStart("is")) {
                inline = xml.runs("is", limits.cellLength());
            }
        }
        if (inline != null) {
            return text(inline);
        }
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(book.strings().get(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> text(XlsxText.decode(value));
            case "b" -> new Cell.Flag(value.strip().equals("1"));
            case "d" -> isoDate(value.strip());
            case "n" -> number(value.strip(), book.formats().of(style));
            default -> new Cell.Broken(value);
        };
    }

    private static Cell text(String text) {
        return Cell.text(Formulas.restore(text));
    }

    private static Cell isoDate(String value) {
        try {
            return value.contains("T")
                    ? dateOrTime(LocalDateTime.parse(value.replace("Z", "")))
                    : new Cell.Date(LocalDate.parse(value));
        } catch (DateTimeException malformed) {
            return new Cell.Broken(value);
        }
    }

    private Cell number(String raw, XlsxNumberFormats.Kind kind) {
        if (raw.length() > LONGEST_NUMBER) {
            return new Cell.Broken(raw);
        }
        var exact = new BigDecimal(raw);
        // A few signs such as 1E999999999 would make a text of a gigabyte.
        if (Math.abs((long) exact.scale()) > LONGEST_NUMBER) {
            return new Cell.Broken(raw);
        }
        return switch (kind) {
            case NUMBER -> new Cell.Number(rounded(exact));
            case PERCENT -> new Cell.Number(rounded(exact), true);
            case DATE -> date(exact, raw);
        };
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.precision() <= DIGITS.getPrecision()
                ? exact
                : exact.round(DIGITS).stripTrailingZeros();
    }

    private Cell date(BigDecimal serial, String raw) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return new Cell.Broken(raw);
        }
        long days = serial.longValue();
        long seconds =
                Math.round(
                        serial.subtract(BigDecimal.valueOf(days)).multiply(SECONDS).doubleValue());
        var day =
                book.countsFrom1904()
                        ? DAY_ZERO_1904.plusDays(days)
                        : DAY_ZERO.plusDays(days < FIRST_SAFE_DAY ? days + 1 : days);
        return dateOrTime(day.atStartOfDay().plusSeconds(seconds));
    }

    private static Cell dateOrTime(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new Cell.Date(moment.toLocalDate())
                : new Cell.DateTime(moment);
    }

    @Override
    public void close() {
        try (parts) {
            xml.close();
        } catch (IOException | XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }
}
