package se.arbetsro.platform.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.chart.Measure;

/** An officer report with every kind of block, in invented words and figures. */
final class SampleReport {

    static final Locale SWEDISH = Locale.of("sv", "SE");
    static final Locale ENGLISH = Locale.UK;
    static final Instant VERSION = Instant.parse("2026-08-31T10:00:00Z");

    private static final Measure PERCENT = Measure.percent(SWEDISH, 1);
    private static final List<String> DISTRICTS =
            List.of(
                    "Bromma",
                    "Enskede-Årsta-Vantör",
                    "Farsta",
                    "Hägersten-Älvsjö",
                    "Hässelby-Vällingby",
                    "Järva",
                    "Kungsholmen",
                    "Norra innerstaden",
                    "Skarpnäck",
                    "Skärholmen",
                    "Södermalm");
    private static final List<String> AREAS =
            List.of(
                    "Introduktion",
                    "Rimlig arbetssituation",
                    "Nära ledning",
                    "Administrativt stöd",
                    "Handledning",
                    "Kompetens",
                    "Fysisk arbetsmiljö",
                    "Brukardelaktighet",
                    "Samverkan",
                    "Praktik (VFU)",
                    "Förstärkningsteam",
                    "Hot och våld",
                    "Jämställdhet");

    private SampleReport() {}

    static Document document() {
        return Document.of(
                        cover(),
                        SWEDISH,
                        VERSION,
                        new Contents(2),
                        new Heading(1, "Förslag till beslut"),
                        ItemList.numbers(
                                "Stadsdelsnämnden godkänner uppföljningen av handlingsplanen.",
                                "Stadsdelsnämnden överlämnar tjänsteutlåtandet till "
                                        + "kommunstyrelsen som svar på uppdraget."),
                        new Heading(1, "Sammanfattning"),
                        Paragraph.lead(
                                "Personalrörligheten har minskat för tredje året i rad. Två "
                                        + "aktiviteter är försenade och behöver beslut efter "
                                        + "sommaren."),
                        KeyFigures.of(
                                KeyFigures.KeyFigure.of(
                                        "Personalrörlighet", "13,6 %", "Mål 13,0 %"),
                                KeyFigures.KeyFigure.of(
                                        "Konsulter i april", "14", "3 färre än i november"),
                                KeyFigures.KeyFigure.of("Praktikplatser", "104", "Mål 100"),
                                new KeyFigures.KeyFigure(
                                        "Försenade aktiviteter", "2", "Kräver beslut", true)),
                        Paragraph.of(
                                Span.of("Det som gett mest är "),
                                Span.strong("nära ledning"),
                                Span.of(" och "),
                                Span.emphasised("introduktion efter föräldraledighet"),
                                Span.of(". Planen finns på "),
                                Span.link("stadens webbplats", "https://example.se/plan"),
                                Span.of(" och i "),
                                Span.link("Arbetsro", "/plans/V190618"),
                                Span.of(". Metoden kallas "),
                                Span.of("co-handling").in(ENGLISH),
                                Span.of(" i den engelska litteraturen.")),
                        new Heading(1, "Uppföljning"),
                        Paragraph.of(
                                "Uppföljningen bygger på enheternas egna analyser, på stadens "
                                        + "personalstatistik och på samtal i den lokala "
                                        + "styrgruppen."),
                        new Heading(2, "Personalrörlighet"),
                        ChartFigure.of(lineChart()),
                        Note.caution(
                                "Små tal",
                                "I stadsdelar med få anställda ändrar en enda person andelen "
                                        + "mycket. Jämför hellre över tid än mellan enheter."),
                        new Heading(2, "Konsulter"),
                        new ChartFigure(barChart(), "Räknat den 15 april 2026."),
                        new Heading(2, "Läget i planens områden"),
                        new HeatMapFigure(heatMap()),
                        Note.information(
                                "Så läses tabellen",
                                "Siffran är antalet pågående aktiviteter.",
                                "Ett streck betyder att området inte är valt."),
                        new Heading(1, "Facklig samverkan"),
                        Facts.of(
                                Facts.Fact.of(
                                        "Styrgrupp", "Stadsdelsdirektör, två avdelningschefer"),
                                Facts.Fact.of("Form", "Facklig referensgrupp, fyra möten"),
                                Facts.Fact.of("Senaste möte", "24 augusti 2026")),
                        ItemList.bullets(
                                "Personalorganisationerna har fått uppföljningen den 20 augusti.",
                                "Synpunkterna har arbetats in i avsnittet om hot och våld."),
                        new PageBreak(),
                        new Heading(1, "Bilaga: alla aktiviteter"))
                .with(activities(40));
    }

    static Cover cover() {
        return new Cover(
                "Kungsholmens stadsdelsförvaltning",
                "Tjänsteutlåtande",
                "Uppföljning av handlingsplanen för bättre arbetssituation, tertial 2 2026",
                "Så har arbetet gått från januari till och med augusti, och vad som föreslås härnäst.",
                List.of(
                        Facts.Fact.of("Diarienummer", "KUN 2026/417"),
                        Facts.Fact.of("Datum", "31 augusti 2026"),
                        Facts.Fact.of("Till", "Stadsdelsnämnden den 24 september 2026"),
                        Facts.Fact.of("Handläggare", "Åsa Öberg, 08-123 45 67")));
    }

    static LineChart lineChart() {
        return LineChart.of(
                        "Personalrörligheten minskar i båda grupperna",
                        PERCENT,
                        List.of("2016", "2017", "2018", "2019", "2020", "2021", "2022"),
                        List.of(
                                LineChart.Series.of(
                                        "Socialsekreterare",
                                        "18.2",
                                        null,
                                        null,
                                        "16.9",
                                        "15.8",
                                        "14.3",
                                        "13.9"),
                                LineChart.Series.of(
                                        "Biståndshandläggare",
                                        "17.1",
                                        "16.6",
                                        "16.0",
                                        "15.1",
                                        null,
                                        "13.6",
                                        "13.4"),
                                LineChart.Series.of(
                                        "Enhetschefer",
                                        "12.0",
                                        "11.4",
                                        "12.2",
                                        "10.8",
                                        "10.1",
                                        "10.4",
                                        null)))
                .withTarget("Mål", new BigDecimal("13.0"))
                .withDeviations(
                        List.of(
                                new LineChart.Deviation(0, 0, "källan skriver 18/2"),
                                new LineChart.Deviation(
                                        1, 4, "ingen mätning gjordes under pandemin")));
    }

    static BarChart barChart() {
        var bars = new ArrayList<BarChart.Bar>();
        for (int i = 0; i < DISTRICTS.size(); i++) {
            bars.add(
                    BarChart.Bar.of(
                            DISTRICTS.get(i),
                            i == 5 ? null : BigDecimal.valueOf((i * 7L + 3) % 19)));
        }
        bars.set(6, bars.get(6).emphasise());
        return BarChart.of(
                        "Socionomkonsulter i april, antal",
                        Measure.count(SWEDISH),
                        "Stadsdelsförvaltning",
                        bars)
                .withTarget("Högst", BigDecimal.TEN);
    }

    static HeatMap heatMap() {
        List<HeatMap.Heading> columns =
                IntStream.range(0, AREAS.size())
                        .mapToObj(i ->
                                new HeatMap.Heading(
                                        Integer.toString(i + 1), AREAS.get(i), "/areas/" + (i + 1)))
                        .toList();
        List<HeatMap.Row> rows =
                IntStream.range(0, DISTRICTS.size())
                        .mapToObj(row ->
                                new HeatMap.Row(
                                        new HeatMap.Heading(
                                                DISTRICTS.get(row), null, "/units/" + row),
                                        IntStream.range(0, AREAS.size())
                                                .mapToObj(column -> cell(row, column))
                                                .toList()))
                        .toList();
        return new HeatMap(
                "Pågående aktiviteter per stadsdel och område",
                "Stadsdel",
                columns,
                rows,
                List.of(
                        HeatMap.Step.of("inga"),
                        HeatMap.Step.of("1–2"),
                        HeatMap.Step.of("3–5"),
                        HeatMap.Step.of("6 eller fler"),
                        HeatMap.Step.alert("försenade")));
    }

    private static HeatMap.Cell cell(int row, int column) {
        int number = (row * 5 + column * 3 + row * column) % 9;
        if (number == 8) {
            return HeatMap.Cell.unshaded("–");
        }
        if (number == 7) {
            return new HeatMap.Cell("7!", 4, "/activities?overdue");
        }
        int level = number == 0 ? 0 : number < 3 ? 1 : number < 6 ? 2 : 3;
        return new HeatMap.Cell(Integer.toString(number), level, "/activities");
    }

    static Table activities(int rows) {
        var lines = new ArrayList<Table.Row>();
        for (int i = 0; i < rows; i++) {
            lines.add(
                    Table.Row.of(
                            (i + 1) + ". " + AREAS.get(i % AREAS.size()),
                            "Gå igenom rutinen på arbetsplatsträffen och följ upp efter sex veckor",
                            i % 7 == 3 ? "Försenad" : i % 3 == 0 ? "Klar" : "Pågår",
                            (i % 28 + 1) + " oktober 2026",
                            Integer.toString(i * 37 % 400)));
        }
        lines.add(Table.Row.sum("Summa", "", "", "", "7\u00A0412"));
        return new Table(
                "Aktiviteter efter område",
                List.of(
                        Table.Column.words("Område").share(20),
                        Table.Column.words("Aktivitet").share(40),
                        Table.Column.words("Status").share(15),
                        Table.Column.words("Klart senast").share(15),
                        Table.Column.figures("Timmar").share(10)),
                lines);
    }

    /** About thirty pages with ten charts and three tables of some hundred rows. */
    static Document large() {
        var blocks = new ArrayList<Block>(List.of(new Contents(2)));
        for (int i = 0; i < 10; i++) {
            blocks.add(new Heading(1, "Avsnitt " + (i + 1) + ", för åren efter 2026"));
            blocks.add(
                    Paragraph.of("Här står det som har hänt, efter enheternas ord. ".repeat(12)));
            blocks.add(ChartFigure.of(i % 2 == 0 ? lineChart() : barChart()));
            blocks.add(new HeatMapFigure(heatMap()));
        }
        for (int i = 0; i < 3; i++) {
            blocks.add(new Heading(1, "Bilaga " + (i + 1)));
            blocks.add(activities(120));
        }
        return new Document(cover(), SWEDISH, VERSION, blocks);
    }
}
