package se.arbetsro.listening.web.part;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.ResponseFormat.NumberEntry;
import se.arbetsro.listening.web.instrument.TypedWords;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/**
 * How a number is answered, as typed.
 *
 * @param unit what is counted, in Swedish
 */
public record NumberForm(
        @Nullable String unit,
        @Nullable String least,
        @Nullable String greatest,
        @Nullable String decimals)
        implements AnswerForm {

    static NumberForm empty() {
        return new NumberForm("", "", "", "0");
    }

    static NumberForm of(NumberEntry number) {
        return new NumberForm(
                TypedWords.sv(number.unit()),
                plain(number.least()),
                plain(number.most()),
                Integer.toString(number.decimals()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }

    @Override
    public NumberEntry read(
            @Nullable ResponseFormat before, Instrument instrument, FormErrors errors) {
        BigDecimal from = errors.optionalNumber("least", least);
        BigDecimal to = errors.optionalNumber("greatest", greatest);
        if (from != null && to != null && from.compareTo(to) >= 0) {
            errors.add("greatest", "listening.instrument.fault.numberLimits");
        }
        return new NumberEntry(
                TypedWords.said(
                        before instanceof NumberEntry number ? number.unit() : null,
                        errors.optionalText("unit", unit, 100)),
                from,
                to,
                errors.whole("decimals", decimals, 0, NumberEntry.MOST_DECIMALS));
    }

    @Override
    public boolean tells() {
        return false;
    }

    @Override
    public List<Field> beside(Shell shell, Instrument instrument, Item now) {
        return now.answer() instanceof NumberEntry number
                ? beside(shell, this, of(number))
                : List.of();
    }

    private static List<Field> beside(Shell shell, NumberForm mine, NumberForm theirs) {
        return List.of(
                Field.line("unit", Typed.label(shell, "unit"), mine.unit(), theirs.unit()),
                Field.line("least", Typed.label(shell, "least"), mine.least(), theirs.least()),
                Field.line(
                        "greatest",
                        Typed.label(shell, "greatest"),
                        mine.greatest(),
                        theirs.greatest()),
                Field.line(
                        "decimals",
                        Typed.label(shell, "decimals"),
                        mine.decimals(),
                        theirs.decimals()));
    }
}
