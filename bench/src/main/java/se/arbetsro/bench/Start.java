package se.arbetsro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From the start of the process to the first page with kept data, with and without a cache of the
 * JDK made beforehand (AOT), and memory right after. Beside it a plain program with an embedded
 * PostgreSQL of its own.
 */
final class Start implements Measurement {

    private static final String OURS = "first page, kept data";
    private static final String CACHED = "first page, kept data, AOT cache";
    private static final String PLAIN = "empty Boot with embedded PostgreSQL";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public boolean at(int scale) {
        return scale == 1;
    }

    @Override
    public void measure(Place place) throws Exception {
        place.plain().close();
        place.town().close();
        Path folder = place.town().folder();
        int port = place.options().port();
        Path cache = folder.resolve("arbetsro.aot");
        train(folder, port, cache);
        Path plainFolder = folder.resolveSibling("plain");
        Files.createDirectories(plainFolder);
        plain(plainFolder, port).close();
        List<Double> ours = new ArrayList<>();
        List<Double> cached = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int run = 0; run < place.options().runs(); run++) {
            try (Program program = Town.start(folder, port, List.of())) {
                ours.add(seconds(program));
                memory.add(program.residentMegabytes());
            }
            try (Program program = plain(plainFolder, port)) {
                plain.add(seconds(program));
            }
            try (Program program =
                    Town.start(folder, port, List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"))) {
                cached.add(seconds(program));
            }
        }
        place.record(figure(place, OURS, "s", ours, false));
        place.record(figure(place, CACHED, "s", cached, false));
        place.record(figure(place, PLAIN, "s", plain, true));
        place.record(figure(place, "resident memory right after the start", "MB", memory, false));
        Results results = place.results();
        results.atMost(name(), "first page: ≤ 8 s", results.find(name(), OURS, 1), 8);
        double ratio = results.ratio(name(), OURS, PLAIN, 1);
        results.goal(
                name(),
                "first page: ≤ 2 × an empty Boot with embedded PostgreSQL",
                Results.number(ratio) + " ×",
                ratio <= 2);
        results.atMost(name(), "with the AOT cache: ≤ 4 s", results.find(name(), CACHED, 1), 4);
    }

    /** Runs once, looks at some pages, and lets the JDK keep what it has loaded and linked. */
    private static void train(Path folder, int port, Path cache) throws Exception {
        Files.deleteIfExists(cache);
        try (Program program = Town.start(folder, port, List.of("-XX:AOTCacheOutput=" + cache));
                Browser lead = Browser.signedIn(port, "lead1", Town.PASSWORD)) {
            for (String page : new String[] {"/", "/activities", "/plans", "/indicators"}) {
                lead.get(page);
            }
        }
        if (!Files.exists(cache)) {
            throw new IOException("No AOT cache was written");
        }
    }

    private static Program plain(Path folder, int port) throws IOException, InterruptedException {
        return Program.start(
                List.of(
                        "-cp",
                        "bench/target/app/arbetsro-bench.jar",
                        "se.arbetsro.bench.plain.Plain",
                        "--plain.data=" + folder),
                Map.of("SERVER_PORT", Integer.toString(port)),
                port,
                "/ready",
                folder.resolve("plain.log"));
    }

    private static double seconds(Program program) {
        return program.started().toMillis() / 1000.0;
    }

    private static Figure figure(
            Place place, String what, String unit, List<Double> runs, boolean plain) {
        return new Figure(what, place.scale(), unit, runs, null, Double.NaN, plain, 0, null);
    }
}
