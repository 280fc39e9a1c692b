package se.arbetsro.listening.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.instrument.Sha256;
import se.arbetsro.listening.key.CampaignKey;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.listening.key.Undecipherable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.testing.TestDatabase;

/**
 * Forty known people answer in a known order; then somebody gets hold of the database, its files
 * and its logs. Also shows that the attack finds what there is to find, where the link is put back.
 */
class LinkAttackTests extends CampaignTest {

    private static final int PEOPLE = 40;

    @TempDir Path backup;
    @Autowired MockMvcTester mvc;

    private final List<PersonId> people = new ArrayList<>();
    private final List<BallotToken> tokens = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private CampaignId id;
    private CampaignKey key;

    @BeforeEach
    void forty_answer_one_after_the_other() throws Exception {
        staff(data.unit("Utsatta", district), PEOPLE);
        id = opened(plan());
        Map<PersonId, BallotToken> byPerson = tokens(id);
        people.addAll(byPerson.keySet());
        Collections.shuffle(people, new Random(7));
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        logged.start();
        root.addAppender(logged);
        for (PersonId person : people) {
            BallotToken token = Objects.requireNonNull(byPerson.get(person));
            String mark = "ord" + BallotToken.random().value();
            tokens.add(token);
            marks.add(mark);
            assertThat(
                            mvc.post()
                                    .uri("/answer/" + token.value())
                                    .param("answer.trivsel", "2")
                                    .param("answer.fritt", "Jag skriver " + mark)
                                    .exchange())
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        root.detachAppender(logged);
        key = keys.find(KeyName.answers(id)).orElseThrow();
    }

    /** Whatever names each of them, but not what stood in their letters. */
    private List<List<String>> names() {
        return people.stream()
                .map(person -> {
                    String uuid = person.value().toString();
                    String mail = "p" + uuid + "@prov.example";
                    return List.of(uuid, mail, sha256(uuid), sha256(mail));
                })
                .toList();
    }

    /** The same with what stood in their letters, for who has read those. */
    private List<List<String>> namesAndTokens() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            List<String> one = new ArrayList<>(names().get(i));
            one.add(tokens.get(i).value());
            one.add(HexFormat.of().formatHex(tokens.get(i).hash()));
            all.add(one);
        }
        return all;
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    private Connection stolen() throws SQLException {
        String name =
                data.asSystem(
                        () -> jdbc.sql("select current_database()").query(String.class).single());
        return TestDatabase.superuser(name).connect();
    }

    private static final LinkAttack.Opening WITHOUT_KEYS = _ -> null;

    private @Nullable String withKeys(byte[] bytes) {
        try {
            return new String(key.decrypt(bytes), StandardCharsets.UTF_8);
        } catch (Undecipherable e) {
            return null;
        }
    }

    @Test
    void before_the_seal_nobody_without_the_keys_can_read_anything() throws Exception {
        try (Connection connection = stolen()) {
            LinkAttack attack = new LinkAttack(connection, WITHOUT_KEYS);

            assertThat(attack.contents(marks)).isEmpty();
            assertThat(attack.linked(namesAndTokens(), marks, true)).isEmpty();
        }
        checkpoint();
        assertThat(LinkAttack.onDisk(TestDatabase.files(), marks)).isEmpty();
        assertThat(LinkAttack.onDisk(TestDatabase.files(), values(tokens)))
                .as("no token stands anywhere, not even in the log of the database")
                .isEmpty();
    }

    @Test
    void before_the_seal_the_keys_open_what_was_said_and_not_who_said_it() throws Exception {
        left(id, "DELIVERED", PEOPLE);
        days.advance(id);
        try (Connection connection = stolen()) {
            LinkAttack attack = new LinkAttack(connection, this::withKeys);

            assertThat(attack.contents(marks)).hasSize(PEOPLE);
            assertThat(attack.linked(names(), marks, false)).isEmpty();
        }
    }

    @Test
    void whoever_has_keys_and_letters_before_the_seal_is_the_one_we_warn_of() throws Exception {
        try (Connection connection = stolen()) {
            LinkAttack attack = new LinkAttack(connection, this::withKeys);

            assertThat(attack.linked(namesAndTokens(), marks, false))
                    .as("ballot and answer are written by one transaction until the seal")
                    .hasSize(PEOPLE);
        }
    }

    @Test
    void after_the_seal_nothing_links_even_letters_and_a_known_order_nor_a_backup_from_before()
            throws Exception {
        checkpoint();
        copyFiles();
        sealed(id);
        checkpoint();

        try (Connection connection = stolen()) {
            LinkAttack attack = new LinkAttack(connection, WITHOUT_KEYS);

            assertThat(attack.contents(marks)).as("what was said is kept").hasSize(PEOPLE);
            assertThat(attack.linked(namesAndTokens(), marks, true)).isEmpty();
        }
        assertThat(keys.find(KeyName.answers(id))).as("nothing opens the backup").isEmpty();
        assertThat(LinkAttack.onDisk(backup, marks)).isEmpty();
        assertThat(LinkAttack.onDisk(TestDatabase.files(), marks).values())
                .as("on the disk they lie in no order in which they came")
                .isNotEmpty()
                .allMatch(order -> order.size() < PEOPLE || LinkAttack.agreement(order) < 0.5);
    }

    @Test
    void logs_tell_neither_ballots_nor_words() {
        assertThat(logged.list)
                .map(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> values(tokens).stream().anyMatch(line::contains))
                .noneMatch(line -> marks.stream().anyMatch(line::contains));
    }

    @Test
    void nothing_is_noted_anywhere_else_when_somebody_answers() {
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select count(*) from platform.idempotency_key
                                                where route like '%answer%'
                                                """)
                                        .query(Integer.class)
                                        .single()))
                .isZero();
    }

    /** Each is a link that other systems have left in; the attack must find everybody by it. */
    @Test
    void where_the_link_is_put_back_the_attack_finds_everybody() throws Exception {
        sealed(id);
        for (String variant :
                List.of(
                        // The ballot bears the id of its answer.
                        """
                        create table variant.answer as
                            select gen_random_uuid() as id, mark from came order by random();
                        create table variant.ballot as
                            select token, answer.id as answer from came join variant.answer using (mark)
                            order by random();
                        """,
                        // Ids that grow with time (UUIDv7), rows in random order.
                        """
                        create table variant.answer as
                            select id, mark from (
                                select uuidv7(make_interval(secs => number)) as id, mark from came) made
                            order by random();
                        """,
                        // Random ids, rows as they came.
                        """
                        create table variant.answer as
                            select gen_random_uuid() as id, mark from came order by number;
                        """,
                        // A hash of the address in the answer.
                        """
                        create table variant.answer as
                            select gen_random_uuid() as id, mark, address from came order by random();
                        """)) {
            try (Connection connection = stolen();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("create schema variant");
                statement.execute(
                        "create temporary table came (number int, token text, address text, mark text)"
                                + " on commit drop");
                for (int i = 0; i < PEOPLE; i++) {
                    statement.execute(
                            "insert into came values (%d, '%s', '%s', '%s')"
                                    .formatted(
                                            i,
                                            HexFormat.of().formatHex(tokens.get(i).hash()),
                                            names().get(i).getLast(),
                                            "Jag skriver " + marks.get(i)));
                }
                statement.execute(variant);
                statement.execute("drop table came");
                LinkAttack attack = new LinkAttack(connection, WITHOUT_KEYS);

                assertThat(attack.linked(namesAndTokens(), marks, true))
                        .as(variant)
                        .hasSize(PEOPLE);
                connection.rollback();
            }
        }
    }

    private static List<String> values(List<BallotToken> tokens) {
        return tokens.stream().map(BallotToken::value).toList();
    }

    private void checkpoint() throws SQLException {
        try (Connection connection = stolen();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private void copyFiles() throws IOException {
        Path from = TestDatabase.files();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = backup.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                try {
                    Files.copy(file, to);
                } catch (NoSuchFileException gone) {
                    // The server goes on while it is copied, as when a backup is taken.
                }
            }
        }
    }
}
