package se.arbetsro.indicator.process;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Between which values chance alone puts units of different size, when all have the same underlying
 * value: the limits of a funnel plot, exact and not by the normal curve, so that they hold for
 * small units too. A unit outside the outer limits differs from the others; one inside does not.
 *
 * @param chance how the figure varies by chance
 * @param centre the value of all units together: a share from 0 to 1, or events per head
 */
public record Funnel(Chance chance, double centre) {

    /** What chance crosses once in twenty, on both sides together. */
    static final double INNER = 0.05;

    /** What chance crosses once in five hundred, on both sides together. */
    static final double OUTER = 0.002;

    /** So many units at least can be compared. */
    public static final int FEWEST = 3;

    /** How a figure varies by chance. */
    public enum Chance {
        /** A share of people: each is or is not counted. */
        SHARE,
        /** Events per person, of which one may have several. */
        RATE
    }

    /**
     * What was counted in a unit.
     *
     * @param events whole and not below zero; of a share at most the size
     * @param size how many people, one at least
     */
    public record Counted(long events, int size) {

        public Counted {
            if (events < 0 || size < 1) {
                throw new IllegalArgumentException(events + " of " + size);
            }
        }
    }

    /** Where a unit lies. */
    public enum Place {
        WITHIN,
        /** Beyond the inner limits: no reason to name it. */
        NEAR,
        LOW,
        HIGH
    }

    /** How many events a unit of a size has by chance, both ends among them. */
    public record Range(long low, long high) {

        boolean holds(long events) {
            return low <= events && events <= high;
        }
    }

    /** The funnel round the units' common value; empty where fewer than three can be compared. */
    public static Optional<Funnel> of(Chance chance, Collection<Counted> units) {
        if (units.size() < FEWEST) {
            return Optional.empty();
        }
        double events = units.stream().mapToLong(Counted::events).sum();
        double size = units.stream().mapToLong(Counted::size).sum();
        return Optional.of(new Funnel(chance, events / size));
    }

    public Place place(Counted unit) {
        Range outer = outer(unit.size());
        if (!outer.holds(unit.events())) {
            return unit.events() < outer.low() ? Place.LOW : Place.HIGH;
        }
        return inner(unit.size()).holds(unit.events()) ? Place.WITHIN : Place.NEAR;
    }

    public Range inner(int size) {
        return range(size, INNER);
    }

    public Range outer(int size) {
        return range(size, OUTER);
    }

    private Range range(int size, double outside) {
        if (centre == 0) {
            return new Range(0, 0);
        }
        DiscreteDistribution chances =
                switch (chance) {
                    case SHARE -> BinomialDistribution.of(size, Math.min(1, centre));
                    case RATE -> PoissonDistribution.of(centre * size);
                };
        return new Range(
                chances.inverseCumulativeProbability(outside / 2),
                chances.inverseSurvivalProbability(outside / 2));
    }
}
