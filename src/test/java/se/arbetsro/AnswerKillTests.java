package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.instrument.Audience;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentFile;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.listening.key.CampaignKey;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.testing.OwnProgram;
import se.arbetsro.testing.Visitor;

/**
 * People answer a survey while first the database and then the program is killed. Whoever was
 * thanked has answered, once; whoever was not tries again with the form still open, and has then
 * answered once too.
 */
class AnswerKillTests extends OwnProgramTest {

    private static final int PEOPLE = 4_000;
    private static final int PHONES = 4;

    private final CampaignId campaign = CampaignId.random();
    private final CampaignKey key = CampaignKey.generate(KeyName.answers(campaign));
    private final Queue<Form> waiting = new ConcurrentLinkedQueue<>();
    private final Set<String> thanked = ConcurrentHashMap.newKeySet();

    /** A form that somebody has open, with the number that makes sending happen once. */
    private record Form(BallotToken token, UUID submission) {}

    @Test
    void every_thanked_answer_is_there_once_whatever_is_killed() throws Exception {
        administrator("ada");
        OwnProgram first = program();
        askPeople();

        List<Form> inDoubt = answerUntil(first, PEOPLE / 20, this::killDatabase);
        waiting.addAll(inDoubt);
        first.awaitAnswer();
        inDoubt = answerUntil(first, PEOPLE / 10, first::kill);
        OwnProgram second = program();
        waiting.addAll(inDoubt);
        answerUntil(second, thanked.size() + PEOPLE / 20, () -> {});

        assertThat(thanked).hasSizeGreaterThan(PEOPLE / 10);
        assertThat(kept()).doesNotHaveDuplicates().containsAll(thanked);
    }

    /** Something that is done while people answer. */
    @FunctionalInterface
    private interface Blow {
        void strike() throws Exception;
    }

    /**
     * @return the forms of those who were not thanked
     */
    private List<Form> answerUntil(OwnProgram program, int enough, Blow blow) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Queue<Form> inDoubt = new ConcurrentLinkedQueue<>();
        List<Thread> phones = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            phones.add(Thread.ofPlatform().start(() -> answer(program, over, inDoubt)));
        }
        long end = System.nanoTime() + OwnProgram.PATIENCE.toNanos();
        while (thanked.size() < enough) {
            assertThat(System.nanoTime()).as("people are thanked").isLessThan(end);
            Thread.sleep(5);
        }
        blow.strike();
        over.set(true);
        for (Thread phone : phones) {
            phone.join();
        }
        return List.copyOf(inDoubt);
    }

    private void answer(OwnProgram program, AtomicBoolean over, Queue<Form> inDoubt) {
        try (Visitor visitor = new Visitor()) {
            Form form;
            while (!over.get() && (form = waiting.poll()) != null) {
                try {
                    HttpResponse<String> reply =
                            visitor.post(
                                    program.address() + "/answer/" + form.token().value(),
                                    new Visitor.Token("none is needed"),
                                    Map.of(
                                            "submission",
                                            form.submission().toString(),
                                            "answer.words",
                                            form.token().value()));
                    if (reply.statusCode() == 303) {
                        thanked.add(form.token().value());
                    } else {
                        inDoubt.add(form);
                    }
                } catch (IOException lost) {
                    inDoubt.add(form);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        }
    }

    private void killDatabase() throws IOException, InterruptedException {
        String pid = Files.readAllLines(folder.resolve("data/database/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
        Thread.sleep(200);
    }

    private Connection connect() throws IOException, SQLException {
        Path data = folder.resolve("data");
        Connection connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:"
                                + Files.readString(data.resolve("database.port")).strip()
                                + "/arbetsro",
                        "arbetsro_app",
                        Files.readString(data.resolve("passwords/arbetsro_app")).strip());
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    select set_config('arbetsro.viewer', gen_random_uuid()::text, false),
                        set_config('arbetsro.roles', 'SYSTEM', false),
                        set_config('arbetsro.today', current_date::text, false)
                    """);
        }
        return connection;
    }

    /** A campaign of which the database knows all but who holds which ballot. */
    private void askPeople() throws IOException, SQLException {
        Instrument instrument =
                Instrument.named(Words.sv("Prov"), Audience.EMPLOYEES)
                        .with(
                                new Item(
                                        "words",
                                        Words.sv("Vad vill du säga?"),
                                        null,
                                        false,
                                        null,
                                        new ResponseFormat.OpenText(200)));
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                PreparedStatement version =
                        connection.prepareStatement(
                                """
                                insert into listening.instrument_version (instrument, number, document, revision,
                                    fixed_at, fixed_by, hash, created_at, created_by, changed_at, changed_by)
                                values (?, 1, ?, 1, now(), platform.viewer(), 'x', now(), platform.viewer(), now(),
                                    platform.viewer())
                                """);
                PreparedStatement ballot =
                        connection.prepareStatement(
                                "insert into listening.ballot values (?, ?, 1, false, null)");
                PreparedStatement published =
                        connection.prepareStatement(
                                """
                                update listening.campaign set state = 'PUBLISHED', areas = '[]',
                                    published_at = now(), published_by = platform.viewer(), public_key = ?
                                where id = ?
                                """)) {
            statement.execute(
                    "insert into listening.instrument (id, created_at, created_by) values ('%s', now(), platform.viewer())"
                            .formatted(campaign.value()));
            version.setObject(1, campaign.value());
            version.setString(2, InstrumentFile.write(instrument));
            version.execute();
            statement.execute(
                    """
                    insert into listening.campaign (id, name, purpose, retention_decision, instrument,
                        instrument_number, unit_id, recruitment, opens_on, closes_on, reminders, threshold,
                        text_threshold, months_employed, rated_on, state, created_at, created_by, changed_at,
                        changed_by, version)
                    select '%1$s', 'Prov', 'Prov', 'Prov', '%1$s', 1, id, 'INVITED', current_date, current_date + 9,
                        '{}', 6, 11, 0, current_date + 9, 'DRAFT', now(), platform.viewer(), now(),
                        platform.viewer(), 1
                    from organisation.unit limit 1;
                    insert into listening.campaign_unit (campaign, unit_id, position, name_sv)
                    select id, unit_id, 1, 'Alla' from listening.campaign where id = '%1$s';
                    insert into listening.campaign_group (campaign, number, unit_id, role, invited)
                    select id, 1, unit_id, 'EMPLOYEE', %2$d from listening.campaign where id = '%1$s'
                    """
                            .formatted(campaign.value(), PEOPLE));
            published.setBytes(1, key.publicKey());
            published.setObject(2, campaign.value());
            assertThat(published.executeUpdate()).isOne();
            statement.execute(
                    "update listening.campaign set state = 'OPEN', opened_at = now() where id = '%s'"
                            .formatted(campaign.value()));
            for (int i = 0; i < PEOPLE; i++) {
                BallotToken token = BallotToken.random();
                ballot.setBytes(1, token.hash());
                ballot.setObject(2, campaign.value());
                ballot.addBatch();
                waiting.add(new Form(token, UUID.randomUUID()));
            }
            ballot.executeBatch();
        }
    }

    /** What was said in all the answers that are kept: everybody said her own. */
    private List<String> kept() throws Exception {
        List<String> kept = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select ciphertext from listening.encrypted_answer")) {
            while (rows.next()) {
                Answer answer = Answer.read(key.decrypt(rows.getBytes(1)));
                kept.add(answer.texts().getOrDefault("words", ""));
            }
        }
        return kept;
    }
}
