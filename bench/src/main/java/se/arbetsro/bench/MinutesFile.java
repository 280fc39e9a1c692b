package se.arbetsro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;

/**
 * The minutes of a meeting of 20 matters before they are presented, when each reading makes them
 * anew: as page, DOCX and PDF, warm. Beside it the matters read through JDBC.
 */
final class MinutesFile implements Measurement {

    @Override
    public String name() {
        return "minutes";
    }

    /** Minutes do not grow with the municipality. */
    @Override
    public boolean at(int scale) {
        return scale == 1;
    }

    @Override
    public void measure(Place place) throws Exception {
        String minutes = "/meetings/" + Town.id("meeting") + "/minutes";
        try (Browser lead = place.town().signedIn("lead1");
                Connection connection = place.town().connect("arbetsro_app");
                PreparedStatement reading =
                        connection.prepareStatement(
                                """
                                select heading, said, decision from governance.matter
                                where meeting_id = ? order by position
                                """)) {
            reading.setObject(1, Town.id("meeting"));
            place.inTurn()
                    .ours("DOCX", (_, _) -> lead.get(minutes + ".docx"))
                    .ours("PDF", (_, _) -> lead.get(minutes + ".pdf"))
                    .ours("page", (_, _) -> lead.get(minutes))
                    .baseline("its matters read through JDBC", (_, _) -> HeatMapPage.drain(reading))
                    .oneByOne(1);
        }
        for (String form : new String[] {"DOCX", "PDF"}) {
            place.results()
                    .atMost(
                            name(),
                            form + " of 20 matters, warm: ≤ 1 s",
                            place.results().find(name(), form, 1),
                            1000);
        }
    }
}
