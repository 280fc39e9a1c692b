package se.arbetsro.platform.command;

import java.time.Duration;

/** Tells how far long work has come: on the stream for people, every two seconds. */
public final class CommandProgress {

    private static final long EVERY = Duration.ofSeconds(2).toNanos();

    private final CommandCall call;
    private final String messageKey;
    private long told = System.nanoTime();
    private int done;

    /**
     * @param messageKey says how much is done, with the number as its argument
     */
    public CommandProgress(CommandCall call, String messageKey) {
        this.call = call;
        this.messageKey = messageKey;
    }

    /** One more is done. */
    public void step() {
        at(done + 1);
    }

    /** So many are done. */
    public void at(int count) {
        done = count;
        if (System.nanoTime() - told > EVERY) {
            told = System.nanoTime();
            call.err().println(call.t(messageKey, count));
        }
    }

    public int done() {
        return done;
    }
}
