package se.arbetsro.plan;

import java.util.UUID;

/**
 * What a goal or an activity was made from, such as an answer of the local analysis. It is kept for
 * good and differs from a link, which someone adds and changes.
 *
 * @param kind the name that an {@link OriginSource} answers to, such as {@code answer}
 */
public record Origin(String kind, UUID id) {

    public Origin {
        if (!kind.matches("[a-z][a-z-]{0,29}")) {
            throw new IllegalArgumentException("Not a kind of origin: " + kind);
        }
    }
}
