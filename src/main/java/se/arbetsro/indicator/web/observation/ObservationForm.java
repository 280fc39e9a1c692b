package se.arbetsro.indicator.web.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
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
        @Nullable String reason) {

    private static final int LONGEST = 4_000;

    static ObservationForm empty(String key, @Nullable String unit, @Nullable String period) {
        return new ObservationForm(
                key, null, unit, period, null, null, null, null, null, null, null, null, null,
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
        BigDecimal number = definition.isNumber() ? errors.optionalNumber("value", value) : null;
        String words =
                definition.isNumber() ? null : errors.optionalText("described", described, LONGEST);
        Missing why = errors.optionalChoice("missing", missing, Missing.class);
        String content = definition.isNumber() ? "value" : "described";
        if (number == null && words == null && why == null) {
            errors.add(content, "indicator.form.valueOrMissing");
        } else if (why != null && (number != null || words != null)) {
            errors.add("missing", "indicator.form.valueAndMissing");
        }
        String asPrinted = errors.optionalText("printed", printed, 200);
        Integer people = people(errors, definition);
        Text2 remark = note(errors, before);
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(
                new Observed(
                        measuredIn,
                        number,
                        words,
                        why,
                        asPrinted,
                        number != null && "true".equals(about),
                        people,
                        remark,
                        source == null || source.isBlank() ? null : source,
                        before == null ? Origin.ENTERED : before.origin()));
    }

    private @Nullable Text2 note(FormErrors errors, @Nullable Point before) {
        String typed = errors.optionalText("note", note, LONGEST);
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

    private @Nullable Integer people(FormErrors errors, Definition definition) {
        if (!definition.aboutPeople() || !definition.isNumber()) {
            return null;
        }
        BigDecimal typed = errors.optionalNumber("groupSize", groupSize);
        if (typed == null) {
            return null;
        }
        if (typed.signum() <= 0
                || typed.stripTrailingZeros().scale() > 0
                || typed.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
            errors.add("groupSize", "indicator.form.groupSize");
            return null;
        }
        return typed.intValueExact();
    }
}
