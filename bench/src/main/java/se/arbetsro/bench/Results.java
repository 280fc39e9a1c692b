package se.arbetsro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All figures of one run of the bench, as JSON, CSV and the tables of the README. */
final class Results {

    private static final String BEGIN = "<!-- results: written by bench/run -->";
    private static final String END = "<!-- end of results -->";

    private final Map<String, List<Figure>> figures = new LinkedHashMap<>();
    private final List<Goal> goals = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, String> machine;
    private final String when;

    Results(String when, Map<String, String> machine) {
        this.when = when;
        this.machine = machine;
    }

    void add(String bench, Figure figure) {
        figures.computeIfAbsent(bench, _ -> new ArrayList<>()).add(figure);
        System.err.printf(
                Locale.ROOT,
                "  %-58s %4d×  %s %s%s  cpu %s ms%n",
                figure.what(),
                figure.scale(),
                number(figure.median()),
                figure.unit(),
                figure.latency() == null
                        ? ""
                        : "  p50 %s p95 %s p99 %s ms"
                                .formatted(
                                        number(figure.millis(50)),
                                        number(figure.millis(95)),
                                        number(figure.millis(99))),
                number(figure.cpuMillis()));
        if (figure.fault() != null) {
            System.err.println("    faults: " + figure.faults() + ", first: " + figure.fault());
        }
    }

    /** Why a bench has no figures, or what one should know of them. */
    void note(String bench, String text) {
        notes.merge(bench, text, (before, now) -> before + "; " + now);
        System.err.println("  " + bench + ": " + text);
    }

    void goal(String bench, String text, String measured, boolean met) {
        goals.add(new Goal(bench, text, measured, met));
    }

    /** A goal about a figure that may not be there. */
    void atLeast(String bench, String text, Optional<Figure> figure, double least) {
        figure.ifPresent(
                f -> goal(bench, text, number(f.median()) + " " + f.unit(), f.median() >= least));
    }

    /** A goal about a percentile of the turns. */
    void within(
            String bench, String text, Optional<Figure> figure, double percentile, double millis) {
        figure.ifPresent(f ->
                goal(
                        bench,
                        text,
                        number(f.millis(percentile)) + " ms",
                        f.millis(percentile) <= millis));
    }

    /** A goal about the median of the runs. */
    void atMost(String bench, String text, Optional<Figure> figure, double most) {
        figure.ifPresent(
                f -> goal(bench, text, number(f.median()) + " " + f.unit(), f.median() <= most));
    }

    Optional<Figure> find(String bench, String what, int scale) {
        return figures.getOrDefault(bench, List.of()).stream()
                .filter(figure -> figure.what().equals(what) && figure.scale() == scale)
                .findFirst();
    }

    /** The median of one over that of the other; not a number where one is missing. */
    double ratio(String bench, String ours, String plain, int scale) {
        double one = find(bench, ours, scale).map(Figure::median).orElse(Double.NaN);
        double other = find(bench, plain, scale).map(Figure::median).orElse(Double.NaN);
        return one / other;
    }

    void write(Path folder, Path readme) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(when + ".json"), json());
        Files.writeString(folder.resolve(when + ".csv"), csv());
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(readme + " has no place for results");
        }
        Files.writeString(
                readme,
                text.substring(0, begin) + BEGIN + "\n\n" + markdown() + text.substring(end));
    }

    private String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("when", when);
        all.put("machine", machine);
        all.put("goals", goals);
        all.put("notes", notes);
        Map<String, Object> benches = new LinkedHashMap<>();
        figures.forEach(
                (bench, list) -> benches.put(bench, list.stream().map(Results::fields).toList()));
        all.put("figures", benches);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(all)
                + "\n";
    }

    private static Map<String, @Nullable Object> fields(Figure figure) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("what", figure.what());
        fields.put("scale", figure.scale());
        fields.put("baseline", figure.plain());
        fields.put("unit", figure.unit());
        fields.put("median", finite(figure.median()));
        fields.put("runs", figure.runs());
        fields.put("p50", finite(figure.millis(50)));
        fields.put("p95", finite(figure.millis(95)));
        fields.put("p99", finite(figure.millis(99)));
        fields.put("cpuMillis", finite(figure.cpuMillis()));
        fields.put("faults", figure.faults());
        fields.put("fault", figure.fault());
        return fields;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private String csv() {
        StringBuilder csv =
                new StringBuilder(
                        "bench,what,scale,baseline,unit,median,least,most,p50_ms,p95_ms,p99_ms,cpu_ms,faults\n");
        figures.forEach((bench, list) ->
                list.forEach(figure ->
                        csv.append(
                                String.format(
                                        Locale.ROOT,
                                        "%s,\"%s\",%d,%s,%s,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%d%n",
                                        bench,
                                        figure.what(),
                                        figure.scale(),
                                        figure.plain(),
                                        figure.unit(),
                                        figure.median(),
                                        figure.least(),
                                        figure.most(),
                                        figure.millis(50),
                                        figure.millis(95),
                                        figure.millis(99),
                                        figure.cpuMillis(),
                                        figure.faults()))));
        return csv.toString().replace("NaN", "");
    }

    private String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("Run of ").append(when).append(".\n\n| machine | |\n| --- | --- |\n");
        machine.forEach((name, value) -> row(text, name, value));
        text.append("\n### Goals\n\n| bench | goal | measured | |\n| --- | --- | --- | --- |\n");
        goals.forEach(goal ->
                row(
                        text,
                        goal.bench(),
                        goal.text(),
                        goal.measured(),
                        goal.met() ? "met" : "**not met**"));
        figures.forEach((bench, list) -> {
            text.append("\n### ").append(bench).append("\n\n");
            text.append(
                    "| what | size | median (least–most) | p50 ms | p95 ms | p99 ms | CPU ms | ÷ baseline |\n");
            text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            Optional<Figure> plain = list.stream().filter(Figure::plain).findFirst();
            list.forEach(figure -> row(text, cells(figure, plain)));
            growth(text, list);
            if (notes.containsKey(bench)) {
                text.append("\nNote: ").append(notes.get(bench)).append(".\n");
            }
        });
        notes.forEach((bench, note) -> {
            if (!figures.containsKey(bench)) {
                text.append("\n### ").append(bench).append("\n\n").append(note).append(".\n");
            }
        });
        return text.append("\n").toString();
    }

    /** The ratio is to the first baseline of the bench that has the same unit. */
    private static String[] cells(Figure figure, Optional<Figure> plain) {
        String against =
                plain.filter(base -> !figure.plain() && base.unit().equals(figure.unit()))
                        .map(base -> number(figure.median() / base.median()))
                        .orElse("");
        return new String[] {
            (figure.plain() ? "*" + figure.what() + "*" : figure.what())
                    + (figure.faults() == 0 ? "" : " (" + figure.faults() + " faults)"),
            figure.scale() + "×",
            number(figure.median())
                    + " "
                    + figure.unit()
                    + (figure.runs().size() < 2
                            ? ""
                            : " (" + number(figure.least()) + "–" + number(figure.most()) + ")"),
            number(figure.millis(50)),
            number(figure.millis(95)),
            number(figure.millis(99)),
            number(figure.cpuMillis()),
            against
        };
    }

    private static void growth(StringBuilder text, List<Figure> list) {
        List<String> lines = new ArrayList<>();
        for (Figure first : list) {
            if (first.scale() != 1 || first.plain()) {
                continue;
            }
            String grown =
                    list.stream()
                            .filter(f -> f.what().equals(first.what()) && f.scale() > 1)
                            .map(f -> f.scale() + "× costs " + number(cost(f) / cost(first)) + " ×")
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("");
            if (!grown.isEmpty()) {
                lines.add("- " + first.what() + ": " + grown);
            }
        }
        if (!lines.isEmpty()) {
            text.append("\nGrowth:\n\n").append(String.join("\n", lines)).append("\n");
        }
    }

    /** More is worse. */
    private static double cost(Figure figure) {
        return figure.unit().endsWith("/s") ? 1 / figure.median() : figure.median();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
