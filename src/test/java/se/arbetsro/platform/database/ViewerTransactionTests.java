package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;

@ArbetsroTest
class ViewerTransactionTests {

    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient jdbc;

    @Test
    void a_transaction_that_nobody_looks_at_is_refused_and_the_thread_goes_on_whole() {
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> transactions.execute(_ -> 1))
                    .hasMessageContaining("No viewer");

            Viewer viewer = Viewer.system("test" + i);
            assertThat(seen(viewer)).isEqualTo(viewer.id());
        }
    }

    @Test
    void thirty_viewers_on_shared_connections_never_see_each_other() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Viewer viewer = Viewer.system("test" + i % 30);
                all.add(threads.submit(() -> assertThat(seen(viewer)).isEqualTo(viewer.id())));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    @Test
    void a_person_is_not_the_program() {
        Viewer person =
                new Viewer(
                        UUID.randomUUID(),
                        Viewer.Kind.PERSON,
                        "Kim Prov",
                        List.of(new Viewer.Grant("EMPLOYEE", UUID.randomUUID())));

        assertThat(isProgram(person)).isFalse();
        assertThat(isProgram(Viewer.system("test"))).isTrue();
    }

    private boolean isProgram(Viewer viewer) {
        return Boolean.TRUE.equals(
                CurrentViewer.callAs(
                        viewer,
                        () ->
                                transactions.execute(_ ->
                                        jdbc.sql("select platform.viewer_has_role('SYSTEM')")
                                                .query(Boolean.class)
                                                .single())));
    }

    private UUID seen(Viewer viewer) {
        UUID seen =
                CurrentViewer.callAs(
                        viewer,
                        () ->
                                transactions.execute(_ ->
                                        jdbc.sql("select platform.viewer()")
                                                .query(UUID.class)
                                                .single()));
        return seen == null ? new UUID(0, 0) : seen;
    }
}
