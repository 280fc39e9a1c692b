package se.arbetsro.listening.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lets one person answer once: 130 random bits that stand in a letter or on a card and nowhere
 * else. Written with 26 of Crockford's 32 signs, among which none can be taken for another.
 */
public record BallotToken(String value) {

    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static BallotToken random() {
        StringBuilder value = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            value.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new BallotToken(value.toString());
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
        return hash(value);
    }

    /** SHA-256 of a text. */
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
