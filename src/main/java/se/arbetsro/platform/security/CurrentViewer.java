package se.arbetsro.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * Who is looking, for the length of one call. Bound by the web filter, by the runner of jobs and
 * listeners and by the command line; a transaction that begins without one is refused.
 */
public final class CurrentViewer {

    private static final ScopedValue<Viewer> VIEWER = ScopedValue.newInstance();

    private CurrentViewer() {}

    /**
     * @throws IllegalStateException when nobody is looking, which is a fault of the caller
     */
    public static Viewer get() {
        if (!VIEWER.isBound()) {
            throw new IllegalStateException("No viewer: bind one with CurrentViewer.callAs");
        }
        return VIEWER.get();
    }

    public static @Nullable Viewer orNull() {
        return VIEWER.isBound() ? VIEWER.get() : null;
    }

    public static <T extends @Nullable Object, X extends Throwable> T callAs(
            Viewer viewer, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(VIEWER, viewer).call(work);
    }

    public static void runAs(Viewer viewer, Runnable work) {
        ScopedValue.where(VIEWER, viewer).run(work);
    }
}
