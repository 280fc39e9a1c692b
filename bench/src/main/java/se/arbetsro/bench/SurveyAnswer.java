package se.arbetsro.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import se.arbetsro.bench.Wire.Reply;

/**
 * Whole answers to a survey: the page of a ballot and the answer sent, which is encrypted and kept
 * in the transaction that uses the ballot. Three statements with a comment, three of thirteen,
 * words of one's own and a background question. Beside it the commit of one row.
 */
final class SurveyAnswer implements Measurement {

    private static final String WHOLE = "whole answer: page and answer sent";
    private static final int BALLOTS = 300_000;
    private static final int MANY = 32;
    private static final UUID CAMPAIGN =
            UUID.nameUUIDFromBytes("bench".getBytes(StandardCharsets.UTF_8));

    /** Of a pair whose other half nobody has. */
    private static final String PUBLIC_KEY =
            "08bcfdb0f20812700a640a34747970652e676f6f676c65617069732e636f6d2f676f6f676c652e63727970746f2e74696e6b"
                    + "2e48706b655075626c69634b6579122a12060801100118021a20c861a2595b0714024edebcb789b41318f555d33cef5b0565a5"
                    + "de25b41efed4521803100118bcfdb0f2082003";

    private final AtomicLong number = new AtomicLong();

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public boolean at(int scale) {
        return scale == 1;
    }

    @Override
    public void measure(Place place) throws Exception {
        open(place);
        at(place, 1, WHOLE + ", one after the other");
        at(place, Place.CLIENTS, WHOLE + ", 8 at once");
        at(place, MANY, WHOLE + ", 32 at once");
        counted(place);
    }

    private void at(Place place, int clients, String what) throws Exception {
        List<Browser> phones = new ArrayList<>();
        List<Connection> connections = new ArrayList<>();
        List<PreparedStatement> rows = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                phones.add(Browser.at(place.town().port()));
            }
            Place.Turns turns =
                    place.inTurn()
                            .clients(clients)
                            .ours(what, (client, _) -> answer(phones.get(client)));
            if (clients == Place.CLIENTS) {
                for (int i = 0; i < clients; i++) {
                    Connection connection = place.town().connect("arbetsro_app");
                    connections.add(connection);
                    rows.add(
                            connection.prepareStatement(
                                    """
                                    insert into platform.idempotency_key
                                        (account, route, key, body_hash, created_at)
                                    values (?, 'bench', ?, '\\x00', now())
                                    """));
                }
                turns.baseline(
                        "one row committed, through JDBC, 8 at once",
                        (client, _) -> {
                            PreparedStatement row = rows.get(client);
                            row.setObject(1, Town.id("person1"));
                            row.setObject(2, UUID.randomUUID());
                            row.execute();
                        });
            }
            turns.underLoad();
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
            for (Browser phone : phones) {
                phone.close();
            }
        }
        place.results().within(name(), what, place.results().find(name(), what, 1), 99, 60);
    }

    private void answer(Browser phone) throws IOException {
        long turn = number.incrementAndGet();
        if (turn > BALLOTS) {
            throw new IOException("No ballots are left");
        }
        String path = "/answer/" + token(turn);
        String page = phone.read(path);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("submission", Browser.hidden(page, "submission"));
        form.put("lang", "sv");
        for (String field : fields(page)) {
            form.put(field, "4");
        }
        form.put("answer.three", "area-" + (1 + turn % 13));
        form.put("answer.thrive", "Kollegerna, och att vi hinner prata om det som är svårt.");
        Reply reply = phone.post(path, form);
        if (reply.status() != 303) {
            throw new IOException("The answer was answered by " + reply.status());
        }
    }

    /** The statements of the page. */
    private static List<String> fields(String page) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        while ((from = page.indexOf("value=\"4\">", from)) >= 0) {
            int name = page.lastIndexOf("name=\"answer.", from) + 6;
            fields.add(page.substring(name, page.indexOf('"', name)));
            from++;
        }
        return fields;
    }

    private static String token(long turn) {
        return "%026d".formatted(turn);
    }

    private static void open(Place place) throws IOException, SQLException {
        String document;
        try (InputStream in =
                Objects.requireNonNull(SurveyAnswer.class.getResourceAsStream("/survey.json"))) {
            document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Connection connection = place.town().connect("arbetsro_app");
                Statement statement = connection.createStatement();
                PreparedStatement version =
                        connection.prepareStatement(
                                """
                                insert into listening.instrument_version (instrument, number, document, revision,
                                    fixed_at, fixed_by, hash, created_at, created_by, changed_at, changed_by)
                                values (?, 1, ?, 1, now(), platform.viewer(), 'bench', now(), platform.viewer(), now(),
                                    platform.viewer())
                                on conflict do nothing
                                """)) {
            statement.execute(
                    "insert into listening.instrument (id, created_at, created_by) values ('%s', now(), platform.viewer()) on conflict do nothing"
                            .formatted(CAMPAIGN));
            version.setObject(1, CAMPAIGN);
            version.setString(2, document);
            version.executeUpdate();
            boolean there;
            try (var found =
                    statement.executeQuery(
                            "select exists (select from listening.campaign where id = '%s')"
                                    .formatted(CAMPAIGN))) {
                found.next();
                there = found.getBoolean(1);
            }
            if (!there) {
                statement.execute(
                        """
                        insert into listening.campaign (id, name, purpose, retention_decision, instrument,
                            instrument_number, unit_id, recruitment, opens_on, closes_on, reminders, threshold,
                            text_threshold, months_employed, rated_on, state, created_at, created_by, changed_at,
                            changed_by, version)
                        select '%1$s', 'Mätning', 'Mätning', 'Mätning', '%1$s', 1, unit_id, 'INVITED', current_date,
                            current_date + 90, '{}', 6, 11, 0, current_date + 90, 'DRAFT', now(), platform.viewer(),
                            now(), platform.viewer(), 1
                        from organisation.unit_latest where parent_id is null limit 1;
                        insert into listening.campaign_unit (campaign, unit_id, position, name_sv)
                        select id, unit_id, 1, 'Alla' from listening.campaign where id = '%1$s';
                        insert into listening.campaign_group (campaign, number, unit_id, role, invited)
                        select id, 1, unit_id, 'EMPLOYEE', 1000000 from listening.campaign where id = '%1$s';
                        update listening.campaign set state = 'PUBLISHED', areas = '[]', published_at = now(),
                            published_by = platform.viewer(), public_key = '\\x%2$s' where id = '%1$s';
                        update listening.campaign set state = 'OPEN', opened_at = now() where id = '%1$s';
                        """
                                .formatted(CAMPAIGN, PUBLIC_KEY));
            }
            statement.execute("delete from listening.encrypted_answer");
            statement.execute("delete from listening.ballot");
            statement.execute(
                    """
                    insert into listening.ballot (token_hash, campaign, group_number, paper)
                    select sha256(convert_to(lpad(turn::text, 26, '0'), 'UTF8')), '%s', 1, false
                    from generate_series(1, %d) turn order by 1
                    """
                            .formatted(CAMPAIGN, BALLOTS));
        }
    }

    private void counted(Place place) throws IOException, SQLException {
        try (Connection connection = place.town().connect("arbetsro_app");
                Statement statement = connection.createStatement();
                var counts =
                        statement.executeQuery(
                                """
                                select (select count(*) from listening.encrypted_answer),
                                    (select count(*) from listening.ballot where submission is not null)
                                """)) {
            counts.next();
            place.results()
                    .goal(
                            name(),
                            "as many answers as ballots used",
                            counts.getLong(1) + " of " + counts.getLong(2),
                            counts.getLong(1) == counts.getLong(2)
                                    && counts.getLong(1) <= number.get());
        }
    }
}
