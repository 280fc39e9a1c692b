package se.arbetsro.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import se.arbetsro.bench.Wire.Reply;

/**
 * A meeting at which 400 phones open the page and send their ballots, all at the same moment: no
 * session, one statement and one flush for each ballot. Beside it, at an even load, the page and
 * the ballot against an empty page and the commit of one row.
 */
final class AnalysisMeeting implements Measurement {

    private static final int PHONES = 400;
    private static final String TOGETHER = "400 phones at once: page and ballot";
    private static final String BALLOT = "ballot sent";
    private static final String CODE = "BCDF2345";

    /** Fewer than a meeting takes, so that none is refused however long the load lasts. */
    private static final int KEYS = 1_500;

    private final AtomicLong number = new AtomicLong();

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public boolean at(int scale) {
        return scale == 1;
    }

    @Override
    public void measure(Place place) throws Exception {
        List<Browser> few = new ArrayList<>();
        List<Connection> connections = new ArrayList<>();
        List<PreparedStatement> rows = new ArrayList<>();
        open(place);
        try {
            String area = firstArea(place);
            for (int i = 0; i < Place.CLIENTS; i++) {
                few.add(Browser.at(place.town().port()));
                Connection connection = place.town().connect("arbetsro_app");
                connections.add(connection);
                rows.add(
                        connection.prepareStatement(
                                """
                                insert into platform.idempotency_key (account, route, key, body_hash, created_at)
                                values (?, 'bench', ?, '\\x00', now())
                                """));
            }
            place.inTurn()
                    .ours(BALLOT, (client, _) -> send(few.get(client), key(), area))
                    .baseline(
                            "one row committed, through JDBC",
                            (client, _) -> {
                                PreparedStatement row = rows.get(client);
                                row.setObject(1, Town.id("person1"));
                                row.setObject(2, UUID.randomUUID());
                                row.execute();
                            })
                    .ours("page of a phone", (client, _) -> few.get(client).get("/m/" + CODE))
                    .underLoad();
            together(place, area);
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
            for (Browser browser : few) {
                browser.close();
            }
        }
        place.results()
                .within(
                        name(),
                        "400 at once: all within 5 s",
                        place.results().find(name(), TOGETHER, 1),
                        100,
                        5_000);
    }

    private void together(Place place, String area) throws Exception {
        List<Browser> phones = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        Histogram latency = Load.histogram();
        long faults = 0;
        String fault = null;
        try {
            for (int i = 0; i < PHONES; i++) {
                phones.add(Browser.at(place.town().port()));
            }
            for (int run = 0; run < place.options().runs(); run++) {
                clear(place);
                Load.Sample sample =
                        Load.together(
                                PHONES,
                                (client, _) -> {
                                    Browser phone = phones.get(client);
                                    String page = phone.read("/m/" + CODE);
                                    send(phone, Browser.hidden(page, "key"), area);
                                });
                values.add(sample.perSecond());
                latency.add(sample.latency());
                faults += sample.faults();
                fault = fault == null ? sample.fault() : fault;
            }
        } finally {
            for (Browser phone : phones) {
                phone.close();
            }
        }
        place.record(
                new Figure(
                        TOGETHER,
                        place.scale(),
                        "phones/s",
                        values,
                        latency,
                        Double.NaN,
                        false,
                        faults,
                        fault));
        counted(place);
    }

    private String key() {
        return "%032x".formatted(number.incrementAndGet() % KEYS);
    }

    private static void send(Browser phone, String key, String area) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", key);
        form.put("lang", "sv");
        form.put("furthest", area);
        form.put("mostNeeded", area);
        Reply reply = phone.post("/m/" + CODE, form);
        if (reply.status() != 303) {
            throw new IOException("The ballot was answered by " + reply.status());
        }
    }

    private static String firstArea(Place place) throws IOException {
        try (Browser browser = Browser.at(place.town().port())) {
            String page = browser.read("/m/" + CODE);
            int field = page.indexOf("name=\"furthest\" value=\"") + 23;
            return page.substring(field, page.indexOf('"', field));
        }
    }

    /**
     * Marking is open for some analysis of the town; what state that is in is nothing to a phone.
     */
    private static void open(Place place) throws IOException, SQLException {
        try (Connection connection = place.town().connect("arbetsro_app");
                Statement statement = connection.createStatement()) {
            statement.execute("delete from assessment.analysis_meeting");
            statement.execute(
                    """
                    insert into assessment.analysis_meeting (id, analysis_id, code, until, papers, opened_at,
                        opened_by, version)
                    select id, id, '%s', now() + interval '3 hours', 0, now(), created_by, 1
                    from assessment.analysis order by id limit 1
                    """
                            .formatted(CODE));
        }
    }

    private static void clear(Place place) throws IOException, SQLException {
        try (Connection connection = place.town().connect("arbetsro_app");
                Statement statement = connection.createStatement()) {
            statement.execute("delete from assessment.ballot");
        }
    }

    private void counted(Place place) throws IOException, SQLException {
        try (Connection connection = place.town().connect("arbetsro_app");
                Statement statement = connection.createStatement();
                var ballots = statement.executeQuery("select count(*) from assessment.ballot")) {
            ballots.next();
            place.results()
                    .goal(
                            name(),
                            "every phone counted once",
                            Long.toString(ballots.getLong(1)),
                            ballots.getLong(1) == PHONES);
        }
    }
}
