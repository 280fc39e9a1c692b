package se.arbetsro.indicator.web.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.reporting.Cell;
import se.arbetsro.indicator.domain.reporting.Rounds.Filled;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;

/**
 * The figures of a round as they are typed. The fields of a figure have the names {@code
 * value.PLACE}, {@code described.PLACE}, {@code people.PLACE}, {@code missing.PLACE} and {@code
 * note.PLACE}, with the place of its {@link Cell}.
 *
 * @param typed what was sent, by the name of the field, sorted so that the same is the same
 */
record FillForm(Map<String, String> typed) {

    private static final int LONGEST = 4_000;
    private static final List<String> FIELDS =
            List.of("value", "described", "people", "missing", "note");

    static FillForm of(Map<String, String> sent) {
        Map<String, String> own = new TreeMap<>(sent);
        own.keySet().removeIf(name -> FIELDS.stream().noneMatch(one -> name.startsWith(one + ".")));
        return new FillForm(own);
    }

    String of(String field, Cell cell) {
        return typed.getOrDefault(field + "." + cell.place(), "");
    }

    /** Whether anything was typed for the figure. */
    private boolean touched(Cell cell) {
        return FIELDS.stream().anyMatch(field -> !of(field, cell).isBlank());
    }

    /** What was filled in, faults noted at their fields. */
    List<Filled> filled(FormErrors errors, List<Cell> cells) {
        List<Filled> filled = new ArrayList<>();
        for (Cell cell : cells) {
            if (touched(cell)) {
                observed(errors, cell)
                        .ifPresent(observed -> filled.add(new Filled(cell, observed)));
            }
        }
        return filled;
    }

    private Optional<Observed> observed(FormErrors errors, Cell cell) {
        Definition definition = cell.definition();
        String content = definition.isNumber() ? "value" : "described";
        String at = content + "." + cell.place();
        int before = errors.all().size();
        BigDecimal number =
                definition.isNumber() ? errors.optionalNumber(at, of("value", cell)) : null;
        String words =
                definition.isNumber()
                        ? null
                        : errors.optionalText(at, of("described", cell), LONGEST);
        Missing why =
                errors.optionalChoice(
                        "missing." + cell.place(), of("missing", cell), Missing.class);
        String note = errors.optionalText("note." + cell.place(), of("note", cell), LONGEST);
        Integer people = people(errors, cell);
        if (errors.all().size() > before) {
            return Optional.empty();
        }
        if (number == null && words == null && why == null) {
            errors.add(at, "indicator.form.valueOrMissing");
            return Optional.empty();
        }
        if (why != null && (number != null || words != null)) {
            errors.add("missing." + cell.place(), "indicator.form.valueAndMissing");
            return Optional.empty();
        }
        if (number != null && note == null) {
            var doubt = cell.limits().doubt(number, cell.before());
            if (doubt.isPresent()) {
                errors.add(at, doubt.get().messageKey(), doubt.get().arguments());
                return Optional.empty();
            }
        }
        return Optional.of(
                new Observed(
                        null,
                        number,
                        words,
                        why,
                        null,
                        false,
                        people,
                        note == null ? null : new Text2(note, null),
                        null,
                        Origin.ENTERED));
    }

    private @Nullable Integer people(FormErrors errors, Cell cell) {
        String at = "people." + cell.place();
        BigDecimal typed = errors.optionalNumber(at, of("people", cell));
        if (typed == null) {
            return null;
        }
        if (typed.signum() <= 0
                || typed.stripTrailingZeros().scale() > 0
                || typed.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
            errors.add(at, "indicator.form.groupSize");
            return null;
        }
        return typed.intValueExact();
    }
}
