package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.process.Limits;
import se.arbetsro.indicator.process.Phase;
import se.arbetsro.indicator.process.ProcessBehaviour;
import se.arbetsro.indicator.process.Season;
import se.arbetsro.indicator.process.Signal;
import se.arbetsro.platform.time.Period;

/**
 * How the figures of one series behave along their periods: what is noise, and what is a signal.
 *
 * @param axis one period for each value of the process
 * @param seasonal whether the figures follow the season; then nothing is judged by the limits
 * @param step the day from which the limits are worked out anew; null for none
 */
public record Behaviour(
        Series series,
        List<Period> axis,
        ProcessBehaviour process,
        boolean seasonal,
        @Nullable LocalDate step) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * Of the figures in periods like the latest one's. Empty where there are no two values along
     * their axis.
     */
    public static Optional<Behaviour> of(Series series) {
        return of(series, null);
    }

    /**
     * @param step a day on which something happened, from which the limits are worked out anew; a
     *     day outside the periods changes nothing
     */
    public static Optional<Behaviour> of(Series all, @Nullable LocalDate step) {
        Series series = all.alike().stream().findFirst().orElse(all);
        if (!series.definition().isNumber() || !series.isRegular() || series.numberOfValues() < 2) {
            return Optional.empty();
        }
        List<Period> axis = series.axis();
        Map<Period, Point> points = series.byPeriod();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Period period : axis) {
            Point point = points.get(period);
            values.add(point == null ? null : point.value());
        }
        OptionalInt at = step == null ? OptionalInt.empty() : stepAt(axis, step);
        return Optional.of(
                new Behaviour(
                        series,
                        axis,
                        ProcessBehaviour.of(
                                values, at.isPresent() ? List.of(at.getAsInt()) : List.of()),
                        Season.rules(values, perYear(axis)),
                        at.isPresent() ? step : null));
    }

    private static OptionalInt stepAt(List<Period> axis, LocalDate step) {
        if (Annotations.place(axis, step).isEmpty()) {
            return OptionalInt.empty();
        }
        int at = Annotations.period(axis, step);
        return at == 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static int perYear(List<Period> axis) {
        return axis.getFirst().kind() == Period.Kind.DAY
                ? 0
                : (int) axis.stream().map(Period::number).distinct().count();
    }

    /** The limits that hold now; empty where there are too few figures, or a season. */
    public Optional<Limits> limits() {
        return seasonal ? Optional.empty() : Optional.ofNullable(process.last().limits());
    }

    /** The signals that the latest figure is part of. */
    public List<Signal> now() {
        return seasonal ? List.of() : process.last().at(process.latest());
    }

    /** The last signal that is over; empty where there is none. */
    public Optional<Signal> earlier() {
        return seasonal ? Optional.empty() : process.last().before(process.latest());
    }

    /** Phases that have limits. */
    List<Phase> limited() {
        return seasonal
                ? List.of()
                : process.phases().stream().filter(phase -> phase.limits() != null).toList();
    }

    /** The lower limit, not below zero where no figure is. */
    public BigDecimal lower(Limits limits) {
        boolean signed = known().stream().anyMatch(value -> value.signum() < 0);
        return signed ? limits.lower() : limits.lower().max(BigDecimal.ZERO);
    }

    /** The upper limit, not above a hundred percent where no figure is. */
    public BigDecimal upper(Limits limits) {
        boolean share =
                series.definition().isPercent()
                        && known().stream().allMatch(value -> value.compareTo(HUNDRED) <= 0);
        return share ? limits.upper().min(HUNDRED) : limits.upper();
    }

    private List<BigDecimal> known() {
        List<BigDecimal> known = new ArrayList<>();
        process.values().stream().filter(Objects::nonNull).forEach(known::add);
        return known;
    }
}
