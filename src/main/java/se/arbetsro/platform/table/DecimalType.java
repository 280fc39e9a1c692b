package se.arbetsro.platform.table;

import java.math.BigDecimal;
import se.arbetsro.platform.text.Language;

record DecimalType(boolean percent) implements ValueType<BigDecimal> {

    @Override
    public Parsed<BigDecimal> parse(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value, boolean shownInPercent) when shownInPercent ->
                    percent
                            ? Parsed.value(value.movePointRight(2))
                            : Parsed.fault("platform.table.cell.percent");
            case Cell.Number number -> Parsed.value(number.value());
            case Cell.Text(var text) ->
                    Numbers.parse(percent ? withoutSign(text) : text)
                            .map(Parsed::value)
                            .orElseGet(() -> Parsed.fault("platform.table.cell.number"));
            default -> Parsed.fault("platform.table.cell.number");
        };
    }

    private static String withoutSign(String text) {
        var tidy = Texts.tidy(text);
        return tidy.endsWith("%") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    @Override
    public Cell write(BigDecimal value, Language language) {
        return new Cell.Number(value);
    }

    @Override
    public Label explanation() {
        return percent
                ? new Label("Tal i procent, till exempel 13,6", "Number in percent, such as 13.6")
                : new Label("Tal, till exempel 13,6", "Number, such as 13.6");
    }
}
