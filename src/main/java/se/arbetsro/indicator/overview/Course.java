package se.arbetsro.indicator.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.process.ProcessBehaviour;
import se.arbetsro.indicator.process.Season;
import se.arbetsro.indicator.process.Side;
import se.arbetsro.indicator.process.Signal;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;

/**
 * How one indicator went in one unit, by the definition in force.
 *
 * @param slot what the latest figure is about: the code of a period, or words
 * @param latest the latest known value; null where there is none, none that may be shown, or where
 *     it is described in words
 * @param about whether the source gives it as rounded
 * @param target what the latest value is held against; null for none
 * @param values one for each period like the latest one, from the first to the last; empty where
 *     figures have words instead of periods
 */
public record Course(
        Definition definition,
        UnitId unit,
        @Nullable String slot,
        @Nullable BigDecimal latest,
        boolean about,
        @Nullable BigDecimal target,
        List<@Nullable BigDecimal> values,
        List<Period> periods) {

    public Course {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        periods = List.copyOf(periods);
    }

    /** What a change in the latest figure is, where it is more than chance. */
    public enum Change {
        BETTER,
        WORSE,
        /** Neither better nor worse: the indicator has no direction. */
        OTHER
    }

    /** Nothing known of an indicator in a unit. */
    static Course none(Definition definition, UnitId unit) {
        return new Course(definition, unit, null, null, false, null, List.of(), List.of());
    }

    /** Whether the latest figure is as good as the target; empty where that cannot be told. */
    public Optional<Boolean> reached() {
        if (latest == null || target == null || definition.better() == Better.NEITHER) {
            return Optional.empty();
        }
        int compared = latest.compareTo(target);
        return Optional.of(definition.better() == Better.HIGHER ? compared >= 0 : compared <= 0);
    }

    /** What the rules of the process-behaviour chart say of the latest figure. */
    public Optional<Change> change() {
        if (values.isEmpty() || Season.rules(values, new Axis(periods, new int[0]).perYear())) {
            return Optional.empty();
        }
        ProcessBehaviour process = ProcessBehaviour.of(values, List.of());
        return process.last().at(process.latest()).stream().findFirst().map(this::change);
    }

    private Change change(Signal signal) {
        return switch (definition.better()) {
            case NEITHER -> Change.OTHER;
            case HIGHER -> signal.side() == Side.HIGH ? Change.BETTER : Change.WORSE;
            case LOWER -> signal.side() == Side.LOW ? Change.BETTER : Change.WORSE;
        };
    }
}
