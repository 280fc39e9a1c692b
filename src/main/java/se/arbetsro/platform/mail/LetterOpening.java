package se.arbetsro.platform.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Reads letters whose text the database must not know; the module that sealed them implements it.
 * Asked for each letter right before it leaves.
 */
public interface LetterOpening {

    /**
     * The text of a letter; empty when the key is there no longer, so that it can never leave.
     *
     * @throws IllegalStateException when it cannot be read now but may be later
     */
    Optional<String> open(UUID key, String sealed);
}
