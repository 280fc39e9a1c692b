package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartBudgetTests {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final RestartBudget budget = new RestartBudget(3, Duration.ofSeconds(100));

    @Test
    void the_first_try_is_at_once() {
        assertThat(budget.waitFrom(7 * SECOND)).isZero();
    }

    @Test
    void after_a_start_that_held_the_next_try_is_at_once() {
        budget.tried(0, true);
        assertThat(budget.waitFrom(0)).isZero();
    }

    @Test
    void the_pause_doubles_with_each_failure_in_turn() {
        budget.tried(0, false);
        assertThat(budget.waitFrom(0)).isEqualTo(Duration.ofMillis(500));
        budget.tried(SECOND, false);
        assertThat(budget.waitFrom(SECOND)).isEqualTo(Duration.ofMillis(1000));
    }

    @Test
    void a_success_ends_the_pauses() {
        budget.tried(0, false);
        budget.tried(SECOND, true);
        assertThat(budget.waitFrom(SECOND)).isZero();
    }

    @Test
    void when_all_tries_are_used_the_oldest_must_first_be_past() {
        budget.tried(0, true);
        budget.tried(SECOND, true);
        budget.tried(2 * SECOND, true);
        assertThat(budget.waitFrom(10 * SECOND)).isEqualTo(Duration.ofSeconds(90));
        assertThat(budget.waitFrom(100 * SECOND)).isZero();
        budget.tried(100 * SECOND, true);
        assertThat(budget.waitFrom(100 * SECOND)).isEqualTo(Duration.ofSeconds(1));
    }
}
