package se.arbetsro.platform.table;

import java.math.BigDecimal;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;

record WholeNumberType(int least, int most) implements ValueType<Integer> {

    @Override
    public Parsed<Integer> parse(Cell cell) {
        return switch (new DecimalType(false).parse(cell)) {
            case Parsed.Fault<BigDecimal>(var message) -> new Parsed.Fault<>(message);
            case Parsed.Value<BigDecimal>(var number) -> whole(number);
        };
    }

    private Parsed<Integer> whole(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            return Parsed.fault("platform.table.cell.wholeNumber");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Parsed.fault("platform.table.cell.range", least, most);
        }
        return Parsed.value(number.intValueExact());
    }

    @Override
    public Cell write(Integer value, Language language) {
        return new Cell.Number(BigDecimal.valueOf(value));
    }

    @Override
    public Label explanation() {
        return new Label(
                "Heltal från %s till %s"
                        .formatted(bound(Language.SV, least), bound(Language.SV, most)),
                "Whole number from %s to %s"
                        .formatted(bound(Language.EN, least), bound(Language.EN, most)));
    }

    private static String bound(Language language, int number) {
        return Formats.number(language, number);
    }
}
