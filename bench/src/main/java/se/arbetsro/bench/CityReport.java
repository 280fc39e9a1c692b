package se.arbetsro.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arbetsro.bench.Wire.Reply;

/**
 * The T2 report of the whole municipality as a draft, made anew for each request, with all its
 * activities in the appendix: as page, DOCX and PDF, warm. Beside it the rows of the appendix read
 * through JDBC.
 */
final class CityReport implements Measurement {

    @Override
    public String name() {
        return "report";
    }

    /** An appendix of 500,000 activities is no report. */
    @Override
    public boolean at(int scale) {
        return scale < 100;
    }

    @Override
    public void measure(Place place) throws Exception {
        try (Browser lead = place.town().signedIn("lead1");
                Connection connection = place.town().connect("arbetsro_app");
                PreparedStatement reading =
                        connection.prepareStatement(
                                """
                                select activity.title, unit.name, activity.due_on, activity.status
                                from plan.activities activity
                                join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                                order by unit.name, activity.due_on
                                """)) {
            String report = begun(lead);
            long[] sizes = new long[2];
            place.town().program().forgetPeak();
            place.inTurn()
                    .atMost(place.scale() == 1 ? 5 : 1)
                    .ours("DOCX", (_, _) -> sizes[0] = lead.get(report + "/report.docx").size())
                    .ours("PDF", (_, _) -> sizes[1] = lead.get(report + "/report.pdf").size())
                    .ours("page", (_, _) -> lead.get(report))
                    .baseline(
                            "its activities read through JDBC",
                            (_, _) -> HeatMapPage.drain(reading))
                    .oneByOne(1);
            place.results()
                    .note(
                            name(),
                            "at %d× DOCX of %s kB and PDF of %s kB, memory at most %s MB"
                                    .formatted(
                                            place.scale(),
                                            Results.number(sizes[0] / 1024.0),
                                            Results.number(sizes[1] / 1024.0),
                                            Results.number(
                                                    place.town().program().peakMegabytes())));
        }
        if (place.scale() == 1) {
            for (String form : new String[] {"DOCX", "PDF"}) {
                place.results()
                        .atMost(
                                name(),
                                form + " of the city, warm: ≤ 3 s",
                                place.results().find(name(), form, 1),
                                3000);
            }
        }
    }

    /** The report of this year, which an earlier run may have begun. */
    private static String begun(Browser lead) throws IOException {
        String there = link(lead.read("/reports"));
        if (there != null) {
            return there;
        }
        String page = lead.read("/reports/new");
        Reply reply =
                lead.post(
                        "/reports",
                        Map.of(
                                "_csrf",
                                Browser.hidden(page, "_csrf"),
                                "key",
                                UUID.randomUUID().toString(),
                                "unit",
                                Town.id("municipality1").toString(),
                                "kind",
                                "T2",
                                "year",
                                Integer.toString(LocalDate.now().getYear())));
        if (reply.status() != 303) {
            throw new IOException("The report was not begun: " + reply.status());
        }
        return reply.headers().getOrDefault("location", "");
    }

    private static @org.jspecify.annotations.Nullable String link(String page) {
        Matcher found = Pattern.compile("href=\"(/reports/[0-9a-f-]{36})\"").matcher(page);
        return found.find() ? found.group(1) : null;
    }
}
