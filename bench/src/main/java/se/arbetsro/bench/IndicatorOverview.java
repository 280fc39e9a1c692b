package se.arbetsro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;

/**
 * The list of 30 indicators with their last 60 months, and the page of one. Beside it the figures
 * of 30 indicators × all districts × 60 months read through JDBC.
 */
final class IndicatorOverview implements Measurement {

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
                PreparedStatement reading =
                        connection.prepareStatement(
                                """
                                select value, slot, unit_id, definition_id from indicator.observation
                                where unit_id = ? and known_until is null
                                """)) {
            reading.setObject(1, Town.id("municipality1"));
            place.inTurn()
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
                    .oneByOne(place.options().smoke() ? 5 : 40);
        }
        if (place.scale() == 1) {
            place.results()
                    .within(
                            name(),
                            "30 indicators × 60 months: p95 ≤ 40 ms",
                            place.results().find(name(), LIST, 1),
                            95,
                            40);
        }
    }
}
