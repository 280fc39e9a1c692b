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
        String noFigures,
        String mean,
        String lowerLimit,
        String upperLimit,
        String median,
        String funnelChart,
        String dotChart,
        String outside,
        String near) {

    private static final Words SWEDISH =
            new Words(
                    "saknas",
                    "Period",
                    "Värde",
                    "Anmärkning",
                    "Linjediagram",
                    "Stapeldiagram",
                    "Det finns inga värden än",
                    "Medelvärde",
                    "Undre gräns",
                    "Övre gräns",
                    "Median",
                    "Trattdiagram",
                    "Punktdiagram",
                    "utanför yttre gränsen",
                    "utanför inre gränsen");

    private static final Words ENGLISH =
            new Words(
                    "missing",
                    "Period",
                    "Value",
                    "Note",
                    "Line chart",
                    "Bar chart",
                    "There are no figures yet",
                    "Mean",
                    "Lower limit",
                    "Upper limit",
                    "Median",
                    "Funnel plot",
                    "Dot plot",
                    "outside the outer limit",
                    "outside the inner limit");

    String place(FunnelChart.Place place) {
        return switch (place) {
            case WITHIN -> "";
            case NEAR -> near;
            case OUTSIDE -> outside;
        };
    }

    static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }
}
