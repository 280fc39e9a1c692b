package se.arbetsro.platform.chart;

import java.util.Locale;

/** The few words that a chart says by itself. */
record Words(
        String missing,
        String period,
        String item,
        String value,
        String note,
        String lineChart,
        String barChart,
        String target,
        String noFigures,
        String and) {

    private static final Words SWEDISH =
            new Words(
                    "saknas",
                    "Period",
                    "Namn",
                    "Värde",
                    "Anmärkning",
                    "Linjediagram",
                    "Stapeldiagram",
                    "Mål",
                    "Det finns inga värden än",
                    "och");

    private static final Words ENGLISH =
            new Words(
                    "missing",
                    "Period",
                    "Name",
                    "Value",
                    "Note",
                    "Line chart",
                    "Bar chart",
                    "Target",
                    "There are no figures yet",
                    "and");

    static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }
}
