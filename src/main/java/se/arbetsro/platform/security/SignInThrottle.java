package se.arbetsro.platform.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: so many failures in a quarter of an hour for one login or from one address
 * and further tries are refused until the oldest has passed. Nobody is locked out for good, and the
 * counters are in the database, so that a restart or another node does not forget them.
 */
@Component
class SignInThrottle {

    static final int FAILURES_PER_LOGIN = 10;
    static final int FAILURES_PER_ADDRESS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LONGEST_ADDRESS = 64;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean refuses(String login, String address) {
        return jdbc.sql(
                        """
                        select (select count(*) from platform.sign_in_failure
                                where login = :login and at > :since) >= :perLogin
                            or (select count(*) from platform.sign_in_failure
                                where address = :address and at > :since) >= :perAddress
                        """)
                .param("login", login)
                .param("address", network(address))
                .param("since", since().atOffset(ZoneOffset.UTC))
                .param("perLogin", FAILURES_PER_LOGIN)
                .param("perAddress", FAILURES_PER_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void failed(String login, String address) {
        jdbc.sql("insert into platform.sign_in_failure (login, address, at) values (?, ?, ?)")
                .params(login, network(address), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from platform.sign_in_failure where at < ?")
                .param(clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void succeeded(String login) {
        jdbc.sql("delete from platform.sign_in_failure where login = ?").param(login).update();
    }

    private Instant since() {
        return clock.instant().minus(WINDOW);
    }

    /** An IPv6 subscriber has a whole /64 to write from, so that is what is counted. */
    static String network(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, 8) + "/64"
                    : literal.getHostAddress();
        } catch (IllegalArgumentException e) {
            // What a proxy passes on need not be an address.
            return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        }
    }
}
