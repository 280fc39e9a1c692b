package se.arbetsro.assessment.domain.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes one phone's ballot one ballot, sent once or twice, and lets it be changed: 128 random
 * bits that the phone alone holds. They say nothing of who holds it.
 */
public record BallotKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static BallotKey random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new BallotKey(HexFormat.of().formatHex(bytes));
    }

    /** A key that a phone sends; empty when it is none. */
    public static Optional<BallotKey> read(@Nullable String sent) {
        return sent != null && sent.matches("[0-9a-f]{32}")
                ? Optional.of(new BallotKey(sent))
                : Optional.empty();
    }

    /** Under what the ballot is kept: the key itself never is. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
