package se.arbetsro.organisation.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Chance that falls out the same each time, so that everyone meets the same sample. */
final class Luck {

    private final Random random;

    Luck(long seed) {
        this.random = new Random(seed);
    }

    /** A random (v4) identifier. */
    UUID id() {
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Whether it falls out well, in so many of a hundred cases. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A day of a period, its last one not included. */
    LocalDate day(LocalDate from, LocalDate until) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return from.plusDays(random.nextLong(days));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of them, each as often as its weight says. */
    <T> T one(List<T> of, ToIntFunction<T> weight) {
        int left = random.nextInt(of.stream().mapToInt(weight).sum());
        for (T candidate : of) {
            left -= weight.applyAsInt(candidate);
            if (left < 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("Weights changed meanwhile");
    }
}
