package se.arbetsro.platform.database;

import java.util.concurrent.Callable;

/** Work in which every transaction only reads, whatever the code that it runs through asks for. */
public final class ReadingPass {

    private static final ScopedValue<Boolean> ON = ScopedValue.newInstance();

    private ReadingPass() {}

    /** A write within it fails in the database. */
    public static <T> T call(Callable<T> work) throws Exception {
        return ScopedValue.where(ON, true).call(work::call);
    }

    static boolean isOn() {
        return ON.isBound();
    }
}
