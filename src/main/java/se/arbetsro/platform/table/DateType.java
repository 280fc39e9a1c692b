package se.arbetsro.platform.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import se.arbetsro.platform.text.Language;

record DateType() implements ValueType<LocalDate> {

    /** With or without hyphens, and with the midnight that database exports add. */
    private static final Pattern TYPED =
            Pattern.compile("(\\d{4})(-?)(\\d{2})\\2(\\d{2})(?:[ T]00:00(?::00(?:\\.0+)?)?)?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public Parsed<LocalDate> parse(Cell cell) {
        return switch (cell) {
            case Cell.Date(var day) -> plausible(day);
            case Cell.DateTime(var moment) when moment.toLocalTime().equals(LocalTime.MIDNIGHT) ->
                    plausible(moment.toLocalDate());
            case Cell.Text(var text) -> typed(Texts.tidy(text));
            // Eight digits come out of Excel as a number.
            case Cell.Number number -> typed(number.value().toPlainString());
            default -> Parsed.fault("platform.table.cell.date");
        };
    }

    private static Parsed<LocalDate> typed(String text) {
        var match = TYPED.matcher(text.replace('\u2013', '-').replace('\u2011', '-'));
        if (!match.matches()) {
            return Parsed.fault("platform.table.cell.date");
        }
        try {
            return plausible(
                    LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(3)),
                            Integer.parseInt(match.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Parsed.fault("platform.table.cell.noSuchDay");
        }
    }

    private static Parsed<LocalDate> plausible(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Parsed.fault("platform.table.cell.dateRange", "" + FIRST_YEAR, "" + LAST_YEAR)
                : Parsed.value(day);
    }

    @Override
    public Cell write(LocalDate value, Language language) {
        return new Cell.Date(value);
    }

    @Override
    public Label explanation() {
        return new Label("Datum, till exempel 2019-06-18", "Date, such as 2019-06-18");
    }
}
