package se.arbetsro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import se.arbetsro.bench.Wire.Reply;

/**
 * Adding an activity by its form as a browser does, eight at once: token against forgery,
 * validation, key against doubles, state over time, audit chain, flush at commit. Beside it the
 * audit chain alone through JDBC, and the commit of one row.
 */
final class CreateActivity implements Measurement {

    private static final String SAVE = "activity saved";
    private static final String CHAIN = "audit chain alone, through JDBC";

    private final AtomicLong number = new AtomicLong();

    @Override
    public String name() {
        return "create";
    }

    @Override
    public boolean at(int scale) {
        return scale != 10;
    }

    @Override
    public void measure(Place place) throws Exception {
        List<Browser> leads = place.town().signedIn("lead", Place.CLIENTS);
        List<String> tokens = new ArrayList<>();
        for (Browser lead : leads) {
            tokens.add(Browser.hidden(lead.read("/activities/new"), "_csrf"));
        }
        List<Connection> connections = new ArrayList<>();
        List<PreparedStatement> appends = new ArrayList<>();
        List<PreparedStatement> rows = new ArrayList<>();
        try {
            for (int i = 0; i < Place.CLIENTS; i++) {
                Connection connection = place.town().connect("arbetsro_app");
                connections.add(connection);
                appends.add(
                        connection.prepareStatement(
                                """
                                select platform.append_audit(now(), ?, 'PERSON', 'Anna', 'PROJECT_LEAD',
                                    'activity.added', 'activity', ?, null, 'done', '{"changes": []}')
                                """));
                rows.add(
                        connection.prepareStatement(
                                """
                                insert into platform.idempotency_key (account, route, key, body_hash, created_at)
                                values (?, 'bench', ?, '\\x00', now())
                                """));
            }
            place.inTurn()
                    .ours(SAVE, (client, _) -> save(place, leads.get(client), tokens.get(client)))
                    .baseline(
                            CHAIN,
                            (client, _) -> {
                                PreparedStatement append = appends.get(client);
                                append.setObject(1, Town.id("person1"));
                                append.setString(2, UUID.randomUUID().toString());
                                append.execute();
                            })
                    .baseline(
                            "one row committed, through JDBC",
                            (client, _) -> {
                                PreparedStatement row = rows.get(client);
                                row.setObject(1, Town.id("person1"));
                                row.setObject(2, UUID.randomUUID());
                                row.execute();
                            })
                    .ours(
                            "form, saved, page of the activity",
                            (client, _) -> {
                                Browser lead = leads.get(client);
                                String page = lead.read("/activities/new");
                                lead.get(save(place, lead, Browser.hidden(page, "_csrf")));
                            })
                    .underLoad();
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        goals(place);
    }

    private String save(Place place, Browser lead, String token) throws Exception {
        long n = number.incrementAndGet();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_csrf", token);
        form.put("key", UUID.randomUUID().toString());
        form.put("unit", Town.id("unit" + (1 + n % (84 * place.scale()))).toString());
        form.put("area", "B13/area-" + (1 + n % 13));
        form.put("title", "Pröva nya mötestider i grupp " + n);
        form.put("description", "Vi börjar i liten skala och ser vad som händer.");
        form.put("lines", "line-" + (1 + n % 6));
        form.put("role", "Enhetschef");
        form.put("start", "2026-11-02");
        form.put("due", "2027-03-31");
        form.put("effort", "LOW");
        form.put("lang", "sv");
        Reply reply = lead.post("/activities", form);
        if (reply.status() != 303) {
            throw new java.io.IOException("The form was answered by " + reply.status());
        }
        return reply.headers().getOrDefault("location", "");
    }

    private void goals(Place place) {
        if (place.scale() != 1) {
            return;
        }
        Results results = place.results();
        results.atLeast(name(), "8 at once: ≥ 400/s", results.find(name(), SAVE, 1), 400);
        double ratio = results.ratio(name(), SAVE, CHAIN, 1);
        results.goal(
                name(),
                "≥ 35 % of the bare audit chain",
                Results.number(ratio * 100) + " %",
                ratio >= 0.35);
    }
}
