package se.arbetsro.listening.campaign;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Sha256;
import se.arbetsro.platform.id.RandomSigns;

/**
 * What lets one person answer once: 130 random bits that stand in a letter or on a card and nowhere
 * else. Written with 26 of Crockford's 32 signs, among which none can be taken for another.
 */
public record BallotToken(String value) {

    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    public static BallotToken random() {
        return new BallotToken(RandomSigns.of(SIGNS, LENGTH));
    }

    /** A token as somebody typed it, with blanks and hyphens or without; empty when it is none. */
    public static Optional<BallotToken> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain =
                typed.toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s–-]", "")
                        .replace('o', '0')
                        .replace('i', '1')
                        .replace('l', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new BallotToken(plain))
                : Optional.empty();
    }

    /** Under what the ballot is kept: 32 bytes. */
    public byte[] hash() {
        return Sha256.of(value);
    }

    /** In groups of signs that can be read aloud and typed. */
    public String readable() {
        return value.toUpperCase(Locale.ROOT).replaceAll("(.{5})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "BallotToken";
    }
}
