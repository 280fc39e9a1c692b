package se.arbetsro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command {@code bench/run}: towns of growing size, and in each what is asked for. */
public final class Bench {

    private static final List<Measurement> ALL =
            List.of(
                    new ActivityList(),
                    new HeatMapPage(),
                    new IndicatorOverview(),
                    new WorkingDay(),
                    new ProtectedTable(),
                    new RegisterIntoFigures(),
                    new CityReport(),
                    new MinutesFile(),
                    new LargeExport(),
                    new AnalysisMeeting(),
                    new SurveyAnswer(),
                    // Makes tens of thousands of activities: what comes after it measures a larger
                    // town.
                    new CreateActivity(),
                    new Start());

    private final Options options;
    private final Results results;
    private final Path data;
    private final long end;

    private Bench(Options options, Results results, Path data) {
        this.options = options;
        this.results = results;
        this.data = data;
        this.end = System.nanoTime() + (long) (options.minutes() * 60e9);
    }

    /** Runs it; ends with 1 when a bench failed. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        for (String name : options.benches()) {
            if (ALL.stream().noneMatch(bench -> bench.name().equals(name))) {
                System.err.println(
                        "No bench "
                                + name
                                + "; there are "
                                + ALL.stream().map(Measurement::name).toList());
                System.exit(2);
            }
        }
        String when =
                LocalDateTime.now(ZoneId.of("UTC"))
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z'"));
        Results results = new Results(when, Machine.told());
        boolean well = new Bench(options, results, Path.of("bench/data").toAbsolutePath()).run();
        Path folder = Path.of(options.smoke() ? "bench/target/smoke" : "bench/results");
        Path readme = Path.of("bench/README.md");
        if (options.smoke()) {
            Files.createDirectories(folder);
            Files.copy(
                    readme,
                    folder.resolve("README.md"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            readme = folder.resolve("README.md");
        }
        results.write(folder, readme);
        System.err.println("Written: " + readme + " and " + folder.resolve(when) + ".json, .csv");
        System.exit(well ? 0 : 1);
    }

    private boolean run() {
        boolean well = true;
        for (int scale : List.of(1, 10, 100)) {
            List<Measurement> wanted =
                    ALL.stream()
                            .filter(bench -> options.wants(bench.name()))
                            .filter(_ -> scale <= options.largest())
                            .filter(bench -> options.smoke() || bench.at(scale))
                            .toList();
            if (!wanted.isEmpty()) {
                well &= in(scale, wanted);
            }
        }
        return well;
    }

    /** What fails stops neither the others nor the next town. */
    private boolean in(int scale, List<Measurement> wanted) {
        boolean well = true;
        Town town = null;
        Program plain = null;
        try {
            town = Town.open(scale, data.resolve(scale + "x"), options.port());
            plain = plain(town);
            if (wanted.stream().anyMatch(bench -> !(bench instanceof Start))) {
                WorkingDay.warmUp(town, options);
            }
            for (Measurement bench : wanted) {
                if (System.nanoTime() > end) {
                    results.note(bench.name(), "not run at " + scale + "×: the time was up");
                    continue;
                }
                System.err.println(bench.name() + " at " + scale + "×");
                if (town == null) {
                    town = Town.open(scale, data.resolve(scale + "x"), options.port());
                    plain = plain(town);
                    WorkingDay.warmUp(town, options);
                }
                try {
                    bench.measure(new Place(town, plain, options, results, bench.name()));
                } catch (Exception e) {
                    well = false;
                    results.note(bench.name(), "failed at " + scale + "×: " + e);
                    e.printStackTrace();
                    // What it left behind must not disturb the next.
                    close(town, plain);
                    town = null;
                }
            }
        } catch (Exception e) {
            well = false;
            results.note("town", "could not be made at " + scale + "×: " + e);
            e.printStackTrace();
        } finally {
            close(town, plain);
        }
        return well;
    }

    private static void close(@Nullable Town town, @Nullable Program plain) {
        if (plain != null) {
            plain.close();
        }
        if (town != null) {
            town.close();
        }
    }

    /** The plain program on the same database, as the same role. */
    private Program plain(Town town) throws IOException, InterruptedException {
        return Program.start(
                List.of(
                        "-cp",
                        "bench/target/app/arbetsro-bench.jar",
                        "se.arbetsro.bench.plain.Plain"),
                Map.of(
                        "SERVER_PORT", Integer.toString(options.port() + 1),
                        "SPRING_DATASOURCE_URL", town.url(),
                        "SPRING_DATASOURCE_USERNAME", "arbetsro_app",
                        "SPRING_DATASOURCE_PASSWORD", town.passwordOf("arbetsro_app")),
                options.port() + 1,
                "/ready",
                town.folder().resolve("plain.log"));
    }
}
