package se.arbetsro.indicator.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.reporting.Cell;
import se.arbetsro.indicator.domain.reporting.ReportingRounds.Filled;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.web.observation.FigureInput;
import se.arbetsro.indicator.web.observation.NoteScreening;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;

/**
 * The figures of a round as they are typed. The fields of a figure have the names {@code
 * value.PLACE}, {@code described.PLACE}, {@code groupSize.PLACE}, {@code missing.PLACE} and {@code
 * note.PLACE}, with the place of its {@link Cell}.
 *
 * @param typed what was sent, by the name of the field, sorted so that the same is the same
 */
record FillForm(Map<String, String> typed) {

    private static final List<String> FIELDS =
            List.of("value", "described", "groupSize", "missing", "note");

    /** A tick by itself reports nothing. */
    private static final String TICK = NoteScreening.TICK;

    static FillForm of(Map<String, String> sent) {
        Map<String, String> own = new TreeMap<>(sent);
        own.keySet()
                .removeIf(name ->
                        !name.startsWith(TICK + ".")
                                && FIELDS.stream().noneMatch(one -> name.startsWith(one + ".")));
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
        FigureInput input =
                FigureInput.read(
                                errors,
                                cell.definition(),
                                field -> field + "." + cell.place(),
                                field -> of(field, cell))
                        .orElse(null);
        if (input == null) {
            return Optional.empty();
        }
        if (input.value() != null && input.note() == null) {
            var doubt = cell.limits().doubt(input.value(), cell.before());
            if (doubt.isPresent()) {
                errors.add(
                        "value." + cell.place(), doubt.get().messageKey(), doubt.get().arguments());
                return Optional.empty();
            }
        }
        return Optional.of(
                new Observed(
                        null,
                        input.value(),
                        input.described(),
                        input.missing(),
                        null,
                        false,
                        input.people(),
                        input.note() == null ? null : new Text2(input.note(), null),
                        null,
                        Origin.ENTERED));
    }
}
