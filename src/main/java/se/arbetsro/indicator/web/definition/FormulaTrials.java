package se.arbetsro.indicator.web.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.FigureUnits.UnitRow;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.domain.derived.Derivation;
import se.arbetsro.indicator.domain.derived.FormulaRefused;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.web.Shell;

/** Tries formulas on the figures that there are, and says what they can be made of. */
@Component
class FormulaTrials {

    private static final int ROWS = 6;

    private final IndicatorQueries queries;
    private final IndicatorService indicators;
    private final FigureUnits units;

    FormulaTrials(IndicatorQueries queries, IndicatorService indicators, FigureUnits units) {
        this.queries = queries;
        this.indicators = indicators;
        this.units = units;
    }

    /** What can stand in a formula: the numbers that are followed, but not the one it is for. */
    List<DefinitionFormPage.Term> terms(Shell shell, @Nullable String self) {
        return queries.inForce(shell.today()).stream()
                .filter(one -> one.isNumber() && !one.indicatorKey().equals(self))
                .map(one ->
                        new DefinitionFormPage.Term(
                                one.indicatorKey(), shell.in(one.name()), shell.in(one.unit())))
                .toList();
    }

    /**
     * What the formula gives the municipality, or the first unit for which it gives anything.
     *
     * @throws FormulaRefused when figures cannot be worked out by it
     */
    FormulaTrial of(
            Shell shell, IndicatorKey key, Definition.Content content, @Nullable LocalDate from) {
        if (content.expression() == null) {
            return new FormulaTrial(shell.t("indicator.trial.noFormula"), "", List.of());
        }
        LocalDate begins = from == null ? shell.today() : from;
        Derivation derivation = indicators.derivation(key, content, begins);
        String words = derivation.formula().words(term -> shell.in(derivation.term(term).name()));
        List<UnitRow> candidates = candidates(derivation, shell);
        for (UnitRow unit : candidates) {
            List<FormulaTrial.Row> rows = rows(shell, derivation, content, unit);
            if (!rows.isEmpty()) {
                return new FormulaTrial(words, unit.name(), rows);
            }
        }
        return new FormulaTrial(words, "", List.of());
    }

    private List<UnitRow> candidates(Derivation derivation, Shell shell) {
        Stream<UnitRow> top = units.municipality(shell.today()).stream();
        Stream<UnitRow> next =
                units.unitsWithFigures(derivation.formula().terms().getFirst()).stream().limit(1);
        return Stream.concat(top, next).toList();
    }

    private List<FormulaTrial.Row> rows(
            Shell shell, Derivation derivation, Definition.Content content, UnitRow unit) {
        NavigableMap<Slot, Map<IndicatorKey, Point>> bySlot = new TreeMap<>();
        for (Figures.OfIndicator one :
                queries.of(derivation.formula().terms(), unit.id(), Reading.now(shell.today()))) {
            for (Series series : one.series()) {
                if (series.definition().id().equals(derivation.term(one.key()).id())) {
                    for (Point point : series.points()) {
                        bySlot.computeIfAbsent(point.slot(), _ -> new HashMap<>())
                                .put(one.key(), point);
                    }
                }
            }
        }
        List<FormulaTrial.Row> rows = new ArrayList<>();
        for (var slot : bySlot.descendingMap().entrySet()) {
            if (rows.size() < ROWS) {
                row(shell, derivation, content, slot.getKey(), slot.getValue())
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<FormulaTrial.Row> row(
            Shell shell,
            Derivation derivation,
            Definition.Content content,
            Slot slot,
            Map<IndicatorKey, Point> terms) {
        Wording wording = new Wording(shell.messages(), shell.language());
        Map<IndicatorKey, BigDecimal> values = new HashMap<>();
        terms.forEach((key, point) -> {
            if (point.value() != null) {
                values.put(key, point.value());
            }
        });
        return derivation
                .formula()
                .figure(values)
                .map(value ->
                        new FormulaTrial.Row(
                                slot.words(shell.language()),
                                derivation
                                        .formula()
                                        .words(key ->
                                                wording.value(
                                                        derivation.term(key),
                                                        Objects.requireNonNull(terms.get(key)))),
                                shell.number(value, content.decimals())));
    }
}
