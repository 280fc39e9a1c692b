package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A transaction that another one was in the way of is tried again, whole, and not for ever. */
@ArbetsroTest
class TransactionRetryTests {

    /** Writes a line and then fails, as often as it is told. */
    static class Writer {

        private final JdbcClient jdbc;
        private final AtomicInteger tries = new AtomicInteger();

        Writer(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        public AtomicInteger tries() {
            return tries;
        }

        @Transactional
        public int write(String login, int failures, String state) {
            jdbc.sql(
                            "insert into platform.sign_in_failure (login, address, at) values (?, '-', now())")
                    .param(login)
                    .update();
            if (tries.incrementAndGet() <= failures) {
                throw new PessimisticLockingFailureException(
                        "in the way", new SQLException("in the way", state));
            }
            return tries.get();
        }

        @Transactional
        public int lockBoth(String first, String second, CyclicBarrier both) throws Exception {
            tries.incrementAndGet();
            lock(first);
            try {
                both.await(2, TimeUnit.SECONDS);
            } catch (TimeoutException | BrokenBarrierException alone) {
                // Trying again, while the other one has been through already.
                both.reset();
            }
            lock(second);
            return tries.get();
        }

        private void lock(String login) {
            jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                    .param(login)
                    .query((_, _) -> true)
                    .single();
        }
    }

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private Writer writer;

    /** As the context makes its own beans, transactions and all. */
    @BeforeEach
    void a_writer() {
        writer = (Writer) beans.initializeBean(new Writer(jdbc), "writer");
    }

    private final String login = "retry " + UUID.randomUUID();

    private long written(String of) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from platform.sign_in_failure where login = ?")
                        .param(of)
                        .query(Long.class)
                        .single());
    }

    private int write(int failures, String state) {
        writer.tries().set(0);
        return CurrentViewer.callAs(TestData.SYSTEM, () -> writer.write(login, failures, state));
    }

    @Test
    void a_deadlock_or_a_clash_of_serialisation_is_tried_three_times_more_and_written_once() {
        assertThat(write(3, "40P01")).isEqualTo(4);
        assertThat(written(login)).isEqualTo(1);
        assertThat(write(1, "40001")).isEqualTo(2);
        assertThat(written(login)).isEqualTo(2);
    }

    @Test
    void after_that_the_caller_is_told() {
        assertThatThrownBy(() -> write(4, "40001"))
                .isInstanceOf(PessimisticLockingFailureException.class);
        assertThat(writer.tries()).hasValue(1 + TransactionRetry.RETRIES);
        assertThat(written(login)).isZero();
    }

    @Test
    void another_fault_is_not_tried_again() {
        assertThatThrownBy(() -> write(1, "23505"))
                .isInstanceOf(PessimisticLockingFailureException.class);
        assertThat(writer.tries()).hasValue(1);
    }

    @Test
    void within_a_transaction_nothing_is_tried_again() {
        writer.tries().set(0);
        assertThatThrownBy(() -> data.asSystem(() -> writer.write(login, 1, "40001")))
                .isInstanceOf(PessimisticLockingFailureException.class);
        assertThat(writer.tries()).hasValue(1);
        assertThat(written(login)).isZero();
    }

    @Test
    void two_that_really_lock_each_other_out_both_get_through() throws Exception {
        String a = login + " a";
        String b = login + " b";
        CurrentViewer.callAs(TestData.SYSTEM, () -> writer.write(a, 0, ""));
        CurrentViewer.callAs(TestData.SYSTEM, () -> writer.write(b, 0, ""));
        writer.tries().set(0);
        CyclicBarrier both = new CyclicBarrier(2);
        CountDownLatch done = new CountDownLatch(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            two.submit(() -> locking(a, b, both, done));
            two.submit(() -> locking(b, a, both, done));
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(writer.tries().get()).as("one of them had to try again").isGreaterThan(2);
    }

    private void locking(String first, String second, CyclicBarrier both, CountDownLatch done) {
        try {
            CurrentViewer.callAs(TestData.SYSTEM, () -> writer.lockBoth(first, second, both));
            done.countDown();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
