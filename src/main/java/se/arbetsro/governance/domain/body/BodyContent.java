package se.arbetsro.governance.domain.body;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Validity;

/**
 * What is written of a body.
 *
 * @param purpose what it is for; null while nobody has said
 * @param unionForm of a central steering group; null of all others and while it is not settled
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record BodyContent(
        String name,
        @Nullable String purpose,
        @Nullable UnionForm unionForm,
        @Nullable String unionNote,
        String lang,
        Validity valid) {

    /** As a body of the kind keeps it: how unions take part in a local plan stands there. */
    BodyContent of(BodyKind kind) {
        return kind == BodyKind.CENTRAL_STEERING_GROUP
                ? this
                : new BodyContent(name, purpose, null, null, lang, valid);
    }

    BodyContent during(Validity days) {
        return new BodyContent(name, purpose, unionForm, unionNote, lang, days);
    }
}
