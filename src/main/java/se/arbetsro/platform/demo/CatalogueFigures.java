package se.arbetsro.platform.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.chart.Measure;
import se.arbetsro.platform.web.Shell;

/** Invented figures for the catalogue. */
final class CatalogueFigures {

    private static final int NOT_ANSWERED = -1;

    private final Shell shell;
    private final Locale language;

    CatalogueFigures(Shell shell) {
        this.shell = shell;
        this.language = shell.language().locale();
    }

    HeatMap heatMap() {
        List<HeatMap.Heading> areas =
                IntStream.rangeClosed(1, 13)
                        .mapToObj(area ->
                                new HeatMap.Heading(
                                        String.valueOf(area),
                                        shell.t("catalogue.heat.area", area),
                                        null))
                        .toList();
        return new HeatMap(
                shell.t("catalogue.heat"),
                shell.t("catalogue.heat.unit"),
                areas,
                List.of(
                        row("Ängslätten", 5, 4, 4, 3, 2, 1, 0, 6, 5, 3, 2, 1, 4),
                        row("Björkhöjden", 2, 2, 3, 3, 4, 4, NOT_ANSWERED, 1, 0, 0, 2, 3, 3),
                        row("Klarastrand med omnejd", 6, 6, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 7),
                        row("Åkervallen", 0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0)),
                List.of(
                        HeatMap.Step.of("0"),
                        HeatMap.Step.of("1"),
                        HeatMap.Step.of("2"),
                        HeatMap.Step.of("3"),
                        HeatMap.Step.of("4"),
                        HeatMap.Step.of("5–6"),
                        HeatMap.Step.alert(shell.t("catalogue.heat.all"))));
    }

    private HeatMap.Row row(String unit, int... answers) {
        return new HeatMap.Row(
                new HeatMap.Heading(unit, null, "/units"),
                IntStream.of(answers)
                        .mapToObj(count ->
                                count == NOT_ANSWERED
                                        ? HeatMap.Cell.unshaded("–")
                                        : new HeatMap.Cell(
                                                count == 7 ? "7 !" : String.valueOf(count),
                                                count <= 5 ? count : count - 1,
                                                "/catalogue"))
                        .toList());
    }

    LineChart lines() {
        return LineChart.of(
                        shell.t("catalogue.chart.lines"),
                        Measure.percent(language, 1),
                        List.of("2019", "2020", "2021", "2022", "2023", "2024", "2025"),
                        List.of(
                                LineChart.Series.of(
                                        "Ängslätten",
                                        "9.1",
                                        "9.8",
                                        null,
                                        "8.4",
                                        "8.0",
                                        "7.6",
                                        "7.1"),
                                LineChart.Series.of(
                                        shell.t("catalogue.chart.all"),
                                        "8.2",
                                        "9.4",
                                        "8.9",
                                        "8.6",
                                        "8.1",
                                        "7.9",
                                        "7.8")))
                .withTarget(shell.t("catalogue.chart.target"), new BigDecimal("6.5"))
                .withDeviations(
                        List.of(new LineChart.Deviation(0, 2, shell.t("catalogue.chart.note"))));
    }

    BarChart bars() {
        return BarChart.of(
                shell.t("catalogue.chart.bars"),
                Measure.count(language),
                shell.t("catalogue.heat.unit"),
                List.of(
                        BarChart.Bar.of("Ängslätten", new BigDecimal("21")).emphasise(),
                        BarChart.Bar.of("Björkhöjden", new BigDecimal("14")),
                        BarChart.Bar.of("Klarastrand", null),
                        BarChart.Bar.of("Åkervallen", new BigDecimal("9"))));
    }
}
