package se.arbetsro.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The protection of tables of 50, 100 and 150 units × 6 service lines × 2 sexes with their totals,
 * audited: each turn another table, in a JVM of its own that runs the delivered library from a
 * source file.
 */
final class ProtectedTable implements Measurement {

    private static final String OURS = "%d units × 6 service lines × 2 sexes, audited";
    private static final int[] SIZES = {50, 100, 150};
    private static final int WARM = 5;
    private static final int TURNS = 7;
    private static final Path PROGRAM = Path.of("target/app/arbetsro.jar");

    @Override
    public String name() {
        return "protection";
    }

    @Override
    public boolean at(int scale) {
        return scale == 1;
    }

    @Override
    public void measure(Place place) throws Exception {
        Path source = place.town().folder().resolve("ProtectTable.java");
        try (InputStream text =
                ProtectedTable.class.getResourceAsStream("/protection/ProtectTable.java")) {
            if (text == null) {
                throw new IOException("No protection/ProtectTable.java");
            }
            Files.copy(text, source, StandardCopyOption.REPLACE_EXISTING);
        }
        int turns = place.options().smoke() ? 1 : TURNS;
        for (int units : SIZES) {
            if (place.options().smoke() && units > SIZES[0]) {
                break;
            }
            List<Double> times = new ArrayList<>();
            List<Double> kept = new ArrayList<>();
            for (String line : lines(source, units, WARM + turns).subList(WARM, WARM + turns)) {
                String[] told = line.split(" ");
                times.add(Double.valueOf(told[0]));
                kept.add(100 * Double.parseDouble(told[1]));
            }
            place.record(figure(place, OURS.formatted(units), "ms", times));
            place.record(figure(place, units + " units: cells that are shown", "%", kept));
        }
        Results results = place.results();
        results.atMost(
                name(),
                "100 units × 6 areas × 2 sexes, audited: ≤ 500 ms",
                results.find(name(), OURS.formatted(100), 1),
                500);
    }

    private static List<String> lines(Path source, int units, int turns)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Program.JAVA.toString()));
        command.addAll(Program.FLAGS);
        command.addAll(
                List.of(
                        "-cp",
                        PROGRAM + ":" + PROGRAM.resolveSibling("lib") + "/*",
                        source.toString(),
                        Integer.toString(units),
                        Integer.toString(turns)));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.matches("[0-9. ]+")).forEach(lines::add);
        }
        if (process.waitFor() != 0) {
            throw new IOException("The table was not protected");
        }
        return lines;
    }

    private static Figure figure(Place place, String what, String unit, List<Double> runs) {
        return new Figure(what, place.scale(), unit, runs, null, Double.NaN, false, 0, null);
    }
}
