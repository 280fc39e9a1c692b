package se.arbetsro.indicator.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Behaviour;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.process.Limits;
import se.arbetsro.indicator.process.Phase;
import se.arbetsro.indicator.process.Side;
import se.arbetsro.indicator.process.Signal;
import se.arbetsro.platform.text.Formats;

/**
 * Says whether a change is signal or noise, and whether it is for the better: sentences that rules
 * make from the figures. Differs from {@link Wording}, which writes the figures themselves.
 */
public final class SignalWords {

    private final Wording wording;

    public SignalWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * What there is to say about a series, none where it has fewer than two values.
     *
     * @param before whether there are figures of an earlier definition
     * @param behaviour null where the figures stand in no equal periods
     */
    public List<Said> of(Series series, boolean before, @Nullable Behaviour behaviour) {
        if (!series.definition().isNumber() || series.numberOfValues() < 2) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        if (before) {
            said.add(say(WordRule.DEFINITION, "indicator.said.definition"));
        }
        if (behaviour == null) {
            said.add(say(WordRule.IRREGULAR, "indicator.said.irregular"));
            return said;
        }
        if (behaviour.step() != null) {
            said.add(say(WordRule.STEP, "indicator.said.step", behaviour.step().toString()));
        }
        Phase phase = behaviour.process().last();
        Limits limits = behaviour.limits().orElse(null);
        if (behaviour.seasonal()) {
            said.add(say(WordRule.SEASON, "indicator.said.season"));
        } else if (limits == null) {
            said.add(say(WordRule.TOO_FEW, "indicator.said.tooFew", phase.count(), Phase.FEWEST));
        } else {
            judged(said, behaviour, phase, limits);
        }
        return said;
    }

    private void judged(List<Said> said, Behaviour behaviour, Phase phase, Limits limits) {
        Definition definition = behaviour.series().definition();
        String lower = figure(definition, behaviour.lower(limits));
        String upper = figure(definition, behaviour.upper(limits));
        String mean = figure(definition, limits.mean());
        Set<Signal.Rule> told = EnumSet.noneOf(Signal.Rule.class);
        for (Signal signal : behaviour.now()) {
            if (told.add(signal.rule())) {
                said.add(signal(signal, definition, lower, upper, mean));
            }
        }
        if (told.isEmpty()) {
            said.add(say(WordRule.STEADY, "indicator.said.steady", lower, upper, mean));
            behaviour
                    .earlier()
                    .ifPresent(signal ->
                            said.add(
                                    say(
                                            WordRule.EARLIER,
                                            "indicator.said.earlier",
                                            between(behaviour, signal))));
        }
        target(said, behaviour, limits);
        if (!phase.isFirm()) {
            said.add(say(WordRule.ROUGH, "indicator.said.rough", phase.count(), Phase.FIRM));
        }
    }

    private Said signal(
            Signal signal, Definition definition, String lower, String upper, String mean) {
        boolean high = signal.side() == Side.HIGH;
        String verdict = verdict(definition.better(), signal.side());
        return switch (signal.rule()) {
            case OUTSIDE ->
                    high
                            ? say(WordRule.OUTSIDE, "indicator.said.above", upper, verdict)
                            : say(WordRule.OUTSIDE, "indicator.said.below", lower, verdict);
            case ONE_SIDE ->
                    high
                            ? say(
                                    WordRule.ONE_SIDE,
                                    "indicator.said.aboveMean",
                                    signal.length(),
                                    mean,
                                    verdict)
                            : say(
                                    WordRule.ONE_SIDE,
                                    "indicator.said.belowMean",
                                    signal.length(),
                                    mean,
                                    verdict);
            case ONE_WAY ->
                    high
                            ? say(
                                    WordRule.ONE_WAY,
                                    "indicator.said.rising",
                                    signal.length(),
                                    verdict)
                            : say(
                                    WordRule.ONE_WAY,
                                    "indicator.said.falling",
                                    signal.length(),
                                    verdict);
            case NEAR_LIMIT ->
                    high
                            ? say(WordRule.NEAR_LIMIT, "indicator.said.nearUpper", upper, verdict)
                            : say(WordRule.NEAR_LIMIT, "indicator.said.nearLower", lower, verdict);
        };
    }

    /** Whether it is for the better, given in which direction the figure should go. */
    private String verdict(Better better, Side side) {
        if (better == Better.NEITHER) {
            return wording.t("indicator.said.verdict.change");
        }
        return (side == Side.HIGH) == (better == Better.HIGHER)
                ? wording.t("indicator.said.verdict.better")
                : wording.t("indicator.said.verdict.worse");
    }

    private void target(List<Said> said, Behaviour behaviour, Limits limits) {
        Series series = behaviour.series();
        Definition definition = series.definition();
        Slot now = Slot.of(behaviour.axis().get(behaviour.process().latest()));
        BigDecimal target = series.targetAt(now).orElse(null);
        if (target == null || definition.better() == Better.NEITHER) {
            return;
        }
        String value = wording.number(definition, target) + sign(definition);
        boolean higher = definition.better() == Better.HIGHER;
        BigDecimal worst = higher ? behaviour.lower(limits) : behaviour.upper(limits);
        BigDecimal best = higher ? behaviour.upper(limits) : behaviour.lower(limits);
        if (reaches(worst, target, higher)) {
            said.add(say(WordRule.TARGET, "indicator.said.target.always", value));
        } else if (reaches(best, target, higher)) {
            said.add(say(WordRule.TARGET, "indicator.said.target.byChance", value));
        } else {
            said.add(say(WordRule.TARGET, "indicator.said.target.never", value));
        }
    }

    /** Whether a value is as good as the target. */
    static boolean reaches(BigDecimal value, BigDecimal target, boolean higher) {
        int compared = value.compareTo(target);
        return higher ? compared >= 0 : compared <= 0;
    }

    private String between(Behaviour behaviour, Signal signal) {
        String first = behaviour.axis().get(signal.from()).words(wording.language());
        String last = behaviour.axis().get(signal.to()).words(wording.language());
        return first.equals(last) ? first : first + "–" + last;
    }

    /** A limit or a mean, with one decimal more than the figures where these are small numbers. */
    String figure(Definition definition, BigDecimal value) {
        int decimals = decimals(definition, value);
        return Formats.number(
                        wording.language(),
                        value.setScale(decimals, RoundingMode.HALF_UP),
                        decimals)
                + sign(definition);
    }

    private static int decimals(Definition definition, BigDecimal value) {
        boolean small = definition.decimals() == 0 && value.abs().compareTo(BigDecimal.TEN) < 0;
        return small && value.signum() != 0 ? 1 : definition.decimals();
    }

    private static String sign(Definition definition) {
        return definition.isPercent() ? "\u00a0%" : "";
    }

    private Said say(WordRule rule, String key, Object... arguments) {
        return new Said(wording.t(key, arguments), rule);
    }
}
