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
 * The protection of a table of 100 units × 6 service lines × 2 sexes with its totals, audited: each
 * turn another table, in a JVM of its own that runs the delivered library from a source file.
 */
final class ProtectedTable implements Measurement {

    private static final String OURS = "%d units × 6 service lines × 2 sexes, audited";
    private static final int WARM = 10;
    private static final Path PROGRAM = Path.of("target/app/arbetsro.jar");

    @Override
    public String name() {
        return "protection";
    }

    @Override
    public boolean at(int scale) {
        return scale <= 10;
    }

    @Override
    public void measure(Place place) throws Exception {
        int units = 100 * place.scale();
        int turns = place.options().smoke() ? 1 : place.scale() == 1 ? 20 : 2;
        Path source = place.town().folder().resolve("ProtectTable.java");
        try (InputStream text =
                ProtectedTable.class.getResourceAsStream("/protection/ProtectTable.java")) {
            if (text == null) {
                throw new IOException("No protection/ProtectTable.java");
            }
            Files.copy(text, source, StandardCopyOption.REPLACE_EXISTING);
        }
        int warm = place.scale() == 1 ? WARM : 0;
        List<Double> times = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        for (String line : lines(source, units, warm + turns).subList(warm, warm + turns)) {
            String[] told = line.split(" ");
            times.add(Double.valueOf(told[0]));
            kept.add(100 * Double.parseDouble(told[1]));
        }
        String ours = OURS.formatted(units);
        place.record(figure(place, ours, "ms", times));
        place.record(figure(place, "cells of that table that are shown", "%", kept));
        if (place.scale() == 1) {
            Results results = place.results();
            results.atMost(
                    name(),
                    "100 units × 6 areas × 2 sexes, audited: ≤ 500 ms",
                    results.find(name(), ours, 1),
                    500);
        }
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
