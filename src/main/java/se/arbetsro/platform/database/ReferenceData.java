package se.arbetsro.platform.database;

import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.util.ConcurrentLruCache;

/**
 * Something read from units, service lines, plan areas or definitions of indicators, kept from page
 * to page until any of them changes (see {@link ReferenceRevision}); outside pages it is read each
 * time. What hangs on the viewer must be part of the question.
 *
 * @param <Q> the question, with equality by value
 * @param <A> the answer, which nobody changes
 */
public final class ReferenceData<Q, A> {

    private record Asked<Q>(long revision, Q question) {}

    private final Function<Q, A> read;
    private final ConcurrentLruCache<Asked<Q>, A> kept;

    /**
     * @param most answers to keep; those asked for least lately go first
     */
    public ReferenceData(int most, Function<Q, A> read) {
        this.read = read;
        this.kept = new ConcurrentLruCache<>(most, asked -> read.apply(asked.question()));
    }

    public A of(Q question) {
        OptionalLong revision = ReferenceRevision.ofPage();
        return revision.isPresent()
                ? kept.get(new Asked<>(revision.getAsLong(), question))
                : read.apply(question);
    }
}
