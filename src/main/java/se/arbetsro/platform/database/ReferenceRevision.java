package se.arbetsro.platform.database;

import java.util.OptionalLong;
import java.util.concurrent.Callable;

/**
 * How many times units, service lines, plan areas or definitions of indicators had changed when the
 * transaction of a page began. What a page keeps of them for the next one it keeps under this
 * number: a change by any program on the database makes another, in the transaction that makes the
 * change.
 */
public final class ReferenceRevision {

    private static final ScopedValue<ReferenceRevision> OF_PAGE = ScopedValue.newInstance();
    private static final long UNKNOWN = -1;

    private long seen = UNKNOWN;

    private ReferenceRevision() {}

    /** Empty outside a page: whoever writes must see what was written. */
    public static OptionalLong ofPage() {
        return OF_PAGE.isBound() && OF_PAGE.get().seen != UNKNOWN
                ? OptionalLong.of(OF_PAGE.get().seen)
                : OptionalLong.empty();
    }

    static <T> T inPage(Callable<T> work) throws Exception {
        return ScopedValue.where(OF_PAGE, new ReferenceRevision()).call(work::call);
    }

    /** The first transaction of a page tells it. */
    static void isSeen(long revision) {
        if (OF_PAGE.isBound() && OF_PAGE.get().seen == UNKNOWN) {
            OF_PAGE.get().seen = revision;
        }
    }
}
