package se.arbetsro.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.platform.database.DatabaseAccess;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TestDatabase;

/** Has a database of its own, since it breaks the chain on purpose. */
@SpringBootTest(
        properties = {"arbetsro.sample=false", "arbetsro.data=target/test-data/audit"},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({TestDatabase.Configuration.class, TestData.class})
class AuditTrailTests {

    @Autowired AuditTrail trail;
    @Autowired AuditQueries queries;
    @Autowired TestData data;
    @Autowired Databases databases;
    @Autowired JdbcClient jdbc;

    @Test
    void eight_writers_at_once_leave_one_whole_chain_without_gaps() throws Exception {
        long before = verify().entries();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> work =
                    IntStream.range(0, 8).<Callable<Void>>mapToObj(_ -> this::writeFifty).toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(verify())
                .returns(before + 400, AuditVerification::entries)
                .returns(true, AuditVerification::whole);
    }

    private Void writeFifty() {
        for (int i = 0; i < 50; i++) {
            data.runAs(TestData.SYSTEM, () -> trail.record(someAct()));
        }
        return null;
    }

    @Test
    void what_is_rolled_back_was_no_act() {
        UUID object = UUID.randomUUID();

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () -> {
                                    trail.record(Act.of("test.done", "thing", object));
                                    throw new IllegalStateException("no");
                                }))
                .hasMessage("no");

        assertThat(history(object)).isEmpty();
    }

    @Test
    void a_refused_try_is_kept_although_it_did_nothing() {
        UUID object = UUID.randomUUID();

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () -> {
                                    trail.recordDenied(Act.of("test.read", "thing", object));
                                    throw new IllegalStateException("no");
                                }))
                .hasMessage("no");

        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select outcome from platform.audit_entry where object_id = ?")
                                        .param(object.toString())
                                        .query(String.class)
                                        .list()))
                .containsExactly("denied");
    }

    @Test
    void the_history_of_an_object_tells_what_changed() {
        UUID object = UUID.randomUUID();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        trail.record(
                                Act.of("test.changed", "thing", object)
                                        .with("due", "2026-05-01", "2026-06-15")
                                        .with("start", "2026-01-01", "2026-01-01")
                                        .withText("description", "old", "new")));

        assertThat(history(object))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.changes())
                                .containsExactly(
                                        new Act.Change("due", "2026-05-01", "2026-06-15"),
                                        new Act.Change("description", null, null)));
    }

    @Test
    void an_entry_that_was_changed_or_taken_away_is_found() throws SQLException {
        writeFifty();
        long entries = verify().entries();
        long target = entries - 10;

        asOwner("update platform.audit_entry set action = 'other' where number = " + target);
        assertThat(verify().firstBroken()).isEqualTo(target);
        asOwner("update platform.audit_entry set action = 'test.done' where number = " + target);
        assertThat(verify().whole()).isTrue();

        asOwner(
                "create table platform.kept as select * from platform.audit_entry where number = "
                        + target);
        asOwner("delete from platform.audit_entry where number = " + target);
        assertThat(verify().firstBroken()).isEqualTo(target);
        asOwner("insert into platform.audit_entry select * from platform.kept");
        asOwner("drop table platform.kept");
        assertThat(verify().whole()).isTrue();
    }

    @Test
    void the_running_program_can_append_and_nothing_else() {
        for (String forbidden :
                List.of(
                        "update platform.audit_entry set action = 'x'",
                        "delete from platform.audit_entry",
                        "truncate platform.audit_entry",
                        "update platform.audit_head set number = 0",
                        "alter table platform.audit_entry add column x int")) {
            assertThatThrownBy(() -> execute(databases.app(), forbidden))
                    .as(forbidden)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private List<AuditQueries.Entry> history(UUID object) {
        return data.asSystem(() -> queries.historyOf("thing", object));
    }

    private AuditVerification verify() {
        return data.asSystem(queries::verify);
    }

    private static Act someAct() {
        return Act.of("test.done", "thing", UUID.randomUUID());
    }

    private void asOwner(String sql) throws SQLException {
        DatabaseAccess owner = databases.owner();
        assertThat(owner).isNotNull();
        execute(owner, sql);
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
