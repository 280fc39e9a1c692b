package se.arbetsro.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param benches their names; empty for all
 * @param minutes after which no further bench begins
 * @param runs of each thing
 * @param seconds of each run under load
 * @param soak seconds of the working day
 * @param largest no town of more times the size of Stockholm
 * @param port the first of two
 */
record Options(
        List<String> benches,
        boolean smoke,
        double minutes,
        int runs,
        double seconds,
        double soak,
        int largest,
        int port) {

    static Options of(String[] arguments) {
        List<String> benches = new ArrayList<>();
        boolean smoke = false;
        double minutes = 20;
        double soak = 60;
        int port = 8190;
        int runs = 0;
        double seconds = 0;
        int largest = 100;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--smoke" -> smoke = true;
                case "--minutes" -> minutes = Double.parseDouble(arguments[++i]);
                case "--soak" -> soak = Double.parseDouble(arguments[++i]);
                case "--runs" -> runs = Integer.parseInt(arguments[++i]);
                case "--seconds" -> seconds = Double.parseDouble(arguments[++i]);
                case "--largest" -> largest = Integer.parseInt(arguments[++i]);
                case "--port" -> port = Integer.parseInt(arguments[++i]);
                case String name when !name.startsWith("-") -> benches.add(name);
                default -> throw new IllegalArgumentException("Not known: " + arguments[i]);
            }
        }
        return new Options(
                List.copyOf(benches),
                smoke,
                minutes,
                runs > 0 ? runs : smoke ? 2 : 5,
                seconds > 0 ? seconds : smoke ? 1 : 3,
                smoke ? Math.min(3, soak) : soak,
                smoke ? 1 : largest,
                port);
    }

    /** Seconds of a run before anything is measured. */
    double warmUp() {
        return smoke ? 1 : 4;
    }

    /**
     * How many such runs at most. On two cores the compiler of the JVM is at work for minutes after
     * a start, and that is not what is measured; {@code start} is cold by nature.
     */
    int warmUps() {
        return smoke ? 1 : 20;
    }

    boolean wants(String bench) {
        return benches.isEmpty() || benches.contains(bench);
    }
}
