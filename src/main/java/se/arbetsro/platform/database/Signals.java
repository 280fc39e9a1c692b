package se.arbetsro.platform.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Signals that Java cannot send itself: it knows SIGTERM and SIGKILL, PostgreSQL means others. */
final class Signals {

    private Signals() {}

    static void send(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(pid))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
