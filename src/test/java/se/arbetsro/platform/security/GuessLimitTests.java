package se.arbetsro.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessLimitTests {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Clock clock = InstantSource.system().withZone(ZoneOffset.UTC);

    @Test
    void so_many_wrong_guesses_of_one_network_and_it_waits_while_others_do_not() {
        GuessLimit limit = new GuessLimit(2, Duration.ofMinutes(10), clock);
        limit.wrong("10.0.0.1");
        assertThat(limit.refuses("10.0.0.1")).isFalse();

        limit.wrong("10.0.0.1");

        assertThat(limit.refuses("10.0.0.1")).isTrue();
        assertThat(limit.refuses("10.0.0.2")).isFalse();
    }

    @Test
    void a_subscriber_of_ipv6_is_one_network() {
        GuessLimit limit = new GuessLimit(1, Duration.ofMinutes(10), clock);

        limit.wrong("2001:db8:1:2::1");

        assertThat(limit.refuses("2001:db8:1:2:ffff::2")).isTrue();
    }

    @Test
    void when_the_window_has_passed_it_is_forgotten() {
        InstantSource set = () -> now;
        GuessLimit limit = new GuessLimit(1, Duration.ofMinutes(10), set.withZone(ZoneOffset.UTC));
        limit.wrong("10.0.0.1");

        now = now.plus(Duration.ofMinutes(10));

        assertThat(limit.refuses("10.0.0.1")).isFalse();
    }
}
