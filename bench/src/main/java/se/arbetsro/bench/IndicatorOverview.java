package se.arbetsro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The overview of 30 indicators in all districts with their last 60 months, the list of those of
 * one unit, the page of one, and one in all districts. Beside them the figures read through JDBC.
 */
final class IndicatorOverview implements Measurement {

    private static final String ALL = "30 indicators × 14 districts, 60 months";
    private static final String YEARS = "one indicator, all units over ten years of months";
    private static final String LIST = "30 indicators of the municipality, 60 months";

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public boolean at(int scale) {
        return true;
    }

    @Override
    public void measure(Place place) throws Exception {
        try (Browser lead = place.town().signedIn("lead1");
                Connection connection = place.town().connect("arbetsro_app");
                PreparedStatement years =
                        connection.prepareStatement(
                                """
                                select unit_id, array_agg(period order by upper(span)),
                                    array_agg(value order by upper(span))
                                from indicator.observation
                                where definition_id = ? and known_until is null group by unit_id limit 150
                                """);
                PreparedStatement reading =
                        connection.prepareStatement(
                                """
                                select value, slot, unit_id, definition_id from indicator.observation
                                where unit_id = ? and known_until is null
                                """);
                PreparedStatement all =
                        connection.prepareStatement(
                                """
                                select value, slot, unit_id, definition_id from indicator.observation
                                where unit_id = any (?) and known_until is null
                                """)) {
            reading.setObject(1, Town.id("municipality1"));
            years.setObject(1, Town.id("definition30"));
            all.setArray(1, connection.createArrayOf("uuid", units()));
            place.inTurn()
                    .ours(ALL, (_, _) -> lead.get("/indicators/overview"))
                    .baseline(
                            "the figures of that overview, through JDBC",
                            (_, _) -> HeatMapPage.drain(all))
                    .ours(LIST, (_, _) -> lead.get("/indicators"))
                    .baseline(
                            "the figures of that list, through JDBC",
                            (_, _) -> HeatMapPage.drain(reading))
                    .ours(
                            "30 indicators of a district, 60 months",
                            (_, _) -> lead.get("/indicators?unit=" + Town.id("district3")))
                    .ours(
                            "one indicator of the municipality, 60 months",
                            (_, turn) -> lead.get("/indicators/indicator-" + (1 + turn % 30)))
                    .ours(
                            "one indicator, the districts beside each other",
                            (_, turn) ->
                                    lead.get("/indicators/indicator-" + (1 + turn % 30) + "/units"))
                    .ours(YEARS, (_, _) -> lead.get("/indicators/indicator-30/units/over-time"))
                    .baseline(
                            "the figures of that indicator, through JDBC",
                            (_, _) -> HeatMapPage.drain(years))
                    .oneByOne(place.options().smoke() ? 5 : 40);
        }
        if (place.scale() == 1) {
            place.results()
                    .within(
                            name(),
                            "30 indicators × 14 districts × 60 months: p95 ≤ 40 ms",
                            place.results().find(name(), ALL, 1),
                            95,
                            40);
            place.results()
                    .within(
                            name(),
                            "30 indicators × 60 months: p95 ≤ 40 ms",
                            place.results().find(name(), LIST, 1),
                            95,
                            40);
        }
    }

    private static Object[] units() {
        return Stream.concat(
                        Stream.of("municipality1"),
                        IntStream.rangeClosed(1, 14).mapToObj(district -> "district" + district))
                .map(Town::id)
                .toArray();
    }
}
