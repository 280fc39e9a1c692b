package se.arbetsro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.UUID;

/**
 * The heat map of a round: districts × 13 areas, counted from six service lines each, one request
 * after another. Beside it the same counting as one query through JDBC.
 */
final class HeatMapPage implements Measurement {

    private static final String MAP = "heat map, all districts";

    @Override
    public String name() {
        return "heatmap";
    }

    @Override
    public boolean at(int scale) {
        return true;
    }

    @Override
    public void measure(Place place) throws Exception {
        UUID round = Town.id("round");
        try (Browser lead = place.town().signedIn("lead1");
                Connection connection = place.town().connect("arbetsro_app");
                PreparedStatement counting =
                        connection.prepareStatement(
                                """
                                select analysis.unit_id, answer.area_id, answer.need, count(*)
                                from assessment.answer
                                join assessment.analysis on analysis.id = answer.analysis_id
                                where analysis.round_id = ? group by 1, 2, 3
                                """)) {
            counting.setObject(1, round);
            place.inTurn()
                    .ours(MAP, (_, _) -> lead.get("/analyses/rounds/" + round + "/map"))
                    .baseline("the counting alone, through JDBC", (_, _) -> drain(counting))
                    .oneByOne(times(place));
        }
        if (place.scale() == 1) {
            place.results()
                    .within(
                            name(),
                            "14 × 13 × 6: p95 ≤ 15 ms",
                            place.results().find(name(), MAP, 1),
                            95,
                            15);
        }
    }

    static int times(Place place) {
        return place.options().smoke()
                ? 5
                : place.scale() == 1 ? 150 : place.scale() == 10 ? 20 : 3;
    }

    static void drain(PreparedStatement statement) throws Exception {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }
}
