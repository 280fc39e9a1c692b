package se.arbetsro.listening.instrument;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked: a statement, a question or a prompt.
 *
 * @param key unique in the instrument; the same in later versions as long as it asks the same
 * @param prompt what is asked
 * @param help more words below; null for none
 * @param background whether it tells who answers (time in the profession, say) and results may be
 *     shown by it; always a choice of one among options of its own
 * @param route for whom it is meant; null for all
 * @param answer how it is answered
 */
public record Item(
        String key,
        Words prompt,
        @Nullable Words help,
        boolean background,
        @Nullable Route route,
        ResponseFormat answer) {

    public Item {
        Objects.requireNonNull(key);
        Objects.requireNonNull(prompt);
        Objects.requireNonNull(answer);
    }

    /** The same under another key. */
    Item keyed(String other) {
        return new Item(other, prompt, help, background, route, answer);
    }

    /** The same, whatever the role of who answers. */
    public Item forAnyRole() {
        if (route == null || route.role() == null) {
            return this;
        }
        Route left = route.item() == null ? null : new Route(null, route.item(), route.options());
        return new Item(key, prompt, help, background, left, answer);
    }

    /** The options of a choice that stand in the instrument; none for other formats. */
    public List<Option> options() {
        return answer instanceof ResponseFormat.Choice choice ? choice.options() : List.of();
    }
}
