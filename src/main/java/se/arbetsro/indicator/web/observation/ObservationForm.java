package se.arbetsro.indicator.web.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;

/**
 * One figure as it is typed.
 *
 * @param key makes entering happen once
 * @param version the revision that is corrected
 * @param about {@code true} when ticked
 * @param reason why it is corrected
 * @param nobodyRecognised ticked when somebody has looked again at a note that may tell of a person
 */
public record ObservationForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String unit,
        @Nullable String period,
        @Nullable String measured,
        @Nullable String value,
        @Nullable String described,
        @Nullable String missing,
        @Nullable String about,
        @Nullable String printed,
        @Nullable String groupSize,
        @Nullable String source,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String nobodyRecognised) {

    static ObservationForm empty(String key, @Nullable String unit, @Nullable String period) {
        return new ObservationForm(
                key, null, unit, period, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** What stands now, to be corrected. */
    static ObservationForm of(Point point, String unit) {
        BigDecimal value = point.value();
        return new ObservationForm(
                null,
                Integer.toString(point.revision()),
                unit,
                point.slot().key(),
                point.measured() == null ? null : point.measured().code(),
                value == null ? null : value.toPlainString().replace('.', ','),
                point.described(),
                point.missing() == null ? null : point.missing().name(),
                point.about() ? "true" : null,
                point.printed(),
                point.groupSize() == null ? null : point.groupSize().toString(),
                point.sourceKey(),
                point.note() == null ? null : point.note().sv(),
                null,
                null);
    }

    /** The period that was typed; empty with a fault noted when it is none or has not begun. */
    Optional<Slot> slot(FormErrors errors, LocalDate today) {
        Optional<Period> typed = period == null ? Optional.empty() : Period.parse(period);
        if (typed.isEmpty()) {
            errors.add("period", "indicator.form.period");
            return Optional.empty();
        }
        if (typed.get().firstDay().isAfter(today)) {
            errors.add("period", "indicator.form.periodNotBegun");
            return Optional.empty();
        }
        return typed.map(Slot::of);
    }

    /**
     * What was found; empty with faults noted when it cannot be made of what was typed.
     *
     * @param before what is corrected, whose English note is kept with an unchanged Swedish one;
     *     null when something is entered
     */
    Optional<Observed> observed(
            FormErrors errors, Definition definition, LocalDate today, @Nullable Point before) {
        Period measuredIn = measured(errors, today);
        FigureInput input =
                FigureInput.read(errors, definition, UnaryOperator.identity(), this::typed)
                        .orElse(null);
        String asPrinted = errors.optionalText("printed", printed, 200);
        if (input == null || errors.any()) {
            return Optional.empty();
        }
        return Optional.of(
                new Observed(
                        measuredIn,
                        input.value(),
                        input.described(),
                        input.missing(),
                        asPrinted,
                        input.value() != null && "true".equals(about),
                        input.people(),
                        note(input.note(), before),
                        source == null || source.isBlank() ? null : source,
                        before == null ? Origin.ENTERED : before.origin()));
    }

    private @Nullable String typed(String field) {
        return switch (field) {
            case "value" -> value;
            case "described" -> described;
            case "missing" -> missing;
            case "groupSize" -> groupSize;
            case "note" -> note;
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static @Nullable Text2 note(@Nullable String typed, @Nullable Point before) {
        if (typed == null) {
            return null;
        }
        Text2 stood = before == null ? null : before.note();
        return stood != null && stood.sv().equals(typed) ? stood : new Text2(typed, null);
    }

    private @Nullable Period measured(FormErrors errors, LocalDate today) {
        if (measured == null || measured.isBlank()) {
            return null;
        }
        Period typed = Period.parse(measured).orElse(null);
        if (typed == null
                || (typed.kind() != Period.Kind.MONTH && typed.kind() != Period.Kind.DAY)) {
            errors.add("measured", "indicator.form.measured");
            return null;
        }
        if (typed.firstDay().isAfter(today)) {
            errors.add("measured", "indicator.form.measuredLater");
            return null;
        }
        return typed;
    }
}
