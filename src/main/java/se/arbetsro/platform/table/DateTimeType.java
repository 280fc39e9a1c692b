package se.arbetsro.platform.table;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import se.arbetsro.platform.text.Language;

record DateTimeType() implements ValueType<LocalDateTime> {

    @Override
    public Parsed<LocalDateTime> parse(Cell cell) {
        return switch (cell) {
            case Cell.Date(var day) -> Parsed.value(day.atStartOfDay());
            case Cell.DateTime(var moment) -> Parsed.value(moment);
            case Cell.Text(var text) -> typed(Texts.tidy(text));
            default -> Parsed.fault("platform.table.cell.dateTime");
        };
    }

    private static Parsed<LocalDateTime> typed(String text) {
        try {
            return Parsed.value(
                    LocalDateTime.parse(text.replace(' ', 'T')).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException notOne) {
            return Parsed.fault("platform.table.cell.dateTime");
        }
    }

    @Override
    public Cell write(LocalDateTime value, Language language) {
        return new Cell.DateTime(value.truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public Label explanation() {
        return new Label(
                "Datum och klockslag, till exempel 2019-06-18 14:05",
                "Date and time, such as 2019-06-18 14:05");
    }

    @Override
    public int width() {
        return 20;
    }
}
