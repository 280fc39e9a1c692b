package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.process.Phase;
import se.arbetsro.indicator.process.Signal;
import se.arbetsro.platform.chart.Limits;
import se.arbetsro.platform.time.Period;

/** Sets the limits of series along the periods of a chart; each definition has its own. */
record LimitBands(Wording wording, @Nullable LocalDate step) {

    /** Empty where no series has enough figures. */
    Optional<Limits> of(List<Series> series, List<Period> axis) {
        List<Limits.Band> bands = new ArrayList<>();
        List<Limits.Mark> marks = new ArrayList<>();
        for (int index = 0; index < series.size(); index++) {
            Behaviour behaviour = Behaviour.of(series.get(index), step).orElse(null);
            if (behaviour != null) {
                for (Phase phase : behaviour.limited()) {
                    add(index, behaviour, phase, axis, bands, marks);
                }
            }
        }
        return bands.isEmpty() ? Optional.empty() : Optional.of(new Limits(bands, marks));
    }

    private void add(
            int index,
            Behaviour behaviour,
            Phase phase,
            List<Period> axis,
            List<Limits.Band> bands,
            List<Limits.Mark> marks) {
        se.arbetsro.indicator.process.Limits limits = phase.limits();
        if (limits == null) {
            return;
        }
        Definition definition = behaviour.series().definition();
        bands.add(
                new Limits.Band(
                        index,
                        axis.indexOf(behaviour.axis().get(phase.from())),
                        axis.indexOf(behaviour.axis().get(phase.until() - 1)),
                        rounded(definition, limits.mean()),
                        rounded(definition, behaviour.lower(limits)),
                        rounded(definition, behaviour.upper(limits))));
        for (Signal signal : phase.signals()) {
            for (int at = signal.from(); at <= signal.to(); at++) {
                marks.add(
                        new Limits.Mark(
                                index, axis.indexOf(behaviour.axis().get(at)), note(signal)));
            }
        }
    }

    private static BigDecimal rounded(Definition definition, BigDecimal value) {
        return value.round(MathContext.DECIMAL32)
                .setScale(definition.decimals() + 2, RoundingMode.HALF_UP);
    }

    private String note(Signal signal) {
        return switch (signal.rule()) {
            case OUTSIDE -> wording.t("indicator.mark.outside");
            case ONE_SIDE -> wording.t("indicator.mark.oneSide");
            case ONE_WAY -> wording.t("indicator.mark.oneWay");
            case NEAR_LIMIT -> wording.t("indicator.mark.nearLimit");
        };
    }
}
