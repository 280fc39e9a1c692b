package se.arbetsro.plan.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls out the same each time, so that everyone meets the same sample. */
final class Chance {

    private final long seed;
    private final Random random;

    Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /**
     * Begins anew for something of its own. How much chance one thing takes can depend on the day;
     * so it must not shift what becomes of the next.
     */
    void begin(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        random.setSeed(seed ^ UUID.nameUUIDFromBytes(bytes).getMostSignificantBits());
    }

    /** A random (v4) identifier. */
    UUID id() {
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    /** Whether it falls out well, in so many of a hundred cases. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A day from the first to the last, both included; the first when they are the wrong way. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        return first.plusDays(random.nextLong(days));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> of) {
        List<T> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return all;
    }
}
