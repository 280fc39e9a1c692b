package se.arbetsro.platform.chart;

import java.util.Locale;

/** The few words that a chart says by itself. */
record Words(
        String missing,
        String period,
        String value,
        String note,
        String lineChart,
        String barChart,
        String noFigures) {

    private static final Words SWEDISH =
            new Words(
                    "saknas",
                    "Period",
                    "Värde",
                    "Anmärkning",
                    "Linjediagram",
                    "Stapeldiagram",
                    "Det finns inga värden än");

    private static final Words ENGLISH =
            new Words(
                    "missing",
                    "Period",
                    "Value",
                    "Note",
                    "Line chart",
                    "Bar chart",
                    "There are no figures yet");

    static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }
}
