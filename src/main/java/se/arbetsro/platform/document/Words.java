package se.arbetsro.platform.document;

import java.util.Locale;

/** The few words that a document says by itself. */
record Words(
        String contents,
        String page,
        String of,
        String source,
        String chart,
        String table,
        String showTable,
        String figuresOf) {

    private static final Words SWEDISH =
            new Words(
                    "Innehåll",
                    "Sida",
                    "av",
                    "Källa",
                    "Diagram",
                    "Tabell",
                    "Visa diagrammet som tabell",
                    "Värdena i diagrammet");

    private static final Words ENGLISH =
            new Words(
                    "Contents",
                    "Page",
                    "of",
                    "Source",
                    "Chart",
                    "Table",
                    "Show the chart as a table",
                    "The figures of the chart");

    static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }
}
