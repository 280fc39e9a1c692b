package se.arbetsro.plan.domain.comment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One comment. */
public record CommentId(UUID value) implements TypedId {

    public static CommentId random() {
        return new CommentId(UUID.randomUUID());
    }
}
