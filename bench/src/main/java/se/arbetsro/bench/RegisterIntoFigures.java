package se.arbetsro.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import se.arbetsro.bench.Wire.Reply;

/**
 * An HR register with 120 months of time for each employment into all figures of turnover and sick
 * leave: for 6,000 employments and for 60,000. From the push of the button until the job is over,
 * every figure written anew: those of the turn before are cleared first, within the time. Beside it
 * the sums of the same hours by unit and month through JDBC.
 */
final class RegisterIntoFigures implements Measurement {

    private static final int[] SIZES = {6_000, 60_000};
    private static final String COMPUTING = "ef2fb9ab-4300-368c-8d2e-7bdcc5f23f30";

    @Override
    public String name() {
        return "register";
    }

    @Override
    public boolean at(int scale) {
        return scale == 1;
    }

    @Override
    public void measure(Place place) throws Exception {
        try (Browser lead = place.town().signedIn("lead1");
                Connection owner = place.town().connect("arbetsro_owner");
                PreparedStatement sums =
                        owner.prepareStatement(
                                """
                                select unit_id, month, sum(ordinary), sum(agreed)
                                from indicator.register_hours group by unit_id, month
                                """)) {
            act(lead, "/indicators/register/definitions");
            for (int size : SIZES) {
                if (place.options().smoke() && size > SIZES[0]) {
                    break;
                }
                fill(owner, size);
                place.town().program().forgetPeak();
                place.inTurn()
                        .atMost(1)
                        .ours(
                                ours(size),
                                (_, _) -> {
                                    clear(owner);
                                    compute(lead);
                                })
                        .baseline(
                                size + " employments: sums of their hours, through JDBC",
                                (_, _) -> HeatMapPage.drain(sums))
                        .oneByOne(1);
                place.results()
                        .note(
                                name(),
                                "%d employments × 120 months, memory at most %s MB"
                                        .formatted(
                                                size,
                                                Results.number(
                                                        place.town().program().peakMegabytes())));
            }
        }
        place.results()
                .atMost(
                        name(),
                        "60,000 employments × 120 months into all figures: ≤ 60 s",
                        place.results().find(name(), ours(60_000), 1),
                        60_000);
    }

    private static String ours(int size) {
        return size + " employments × 120 months into all figures";
    }

    private static void fill(Connection owner, int people) throws Exception {
        try (InputStream bytes =
                        RegisterIntoFigures.class.getResourceAsStream("/register/fill.sql");
                Statement statement = owner.createStatement()) {
            if (bytes == null) {
                throw new IOException("No register/fill.sql");
            }
            statement.execute("select set_config('arbetsro.viewer', '" + COMPUTING + "', false)");
            statement.execute(
                    new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                            .replace(":people", Integer.toString(people)));
        }
    }

    private static void clear(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    """
                    truncate indicator.basis, indicator.release;
                    delete from indicator.observation where origin = 'COMPUTED'
                    """);
        }
    }

    private static Reply act(Browser lead, String address) throws IOException {
        return lead.post(
                address,
                Map.of("_csrf", Browser.hidden(lead.read("/indicators/register"), "_csrf")));
    }

    /** Starts the job and follows its page until it is over. */
    private static void compute(Browser lead) throws IOException, InterruptedException {
        String job = act(lead, "/indicators/register/figures").headers().get("location");
        if (job == null) {
            throw new IOException("No job");
        }
        while (lead.read(job).contains("job-cancel")) {
            Thread.sleep(100);
        }
    }
}
