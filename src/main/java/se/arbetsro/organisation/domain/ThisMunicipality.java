package se.arbetsro.organisation.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Municipality;

/**
 * The municipality at the top of the tree. Stands in the header of every page, so it is read once a
 * minute and not once a page.
 */
@Component
class ThisMunicipality implements Municipality {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Viewer HEADER = Viewer.system("header");

    private record Known(String name, boolean sample, Instant readAt) {}

    private record Row(String name, boolean sample) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    private final String configured;
    private volatile @Nullable Known known;

    ThisMunicipality(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            InstantSource clock,
            @Value("${arbetsro.municipality}") String configured) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.configured = configured;
    }

    @Override
    public String name() {
        String name = known().name();
        return configured.isBlank() ? name : configured;
    }

    @Override
    public boolean sample() {
        return known().sample();
    }

    private Known known() {
        Known now = known;
        if (now == null || now.readAt().plus(KEPT).isBefore(clock.instant())) {
            try {
                now = CurrentViewer.callAs(HEADER, () -> transactions.execute(_ -> read()));
            } catch (TransactionException | DataAccessException away) {
                // The page will say that the database is away; it need not forget whose it is.
                if (now == null) {
                    throw away;
                }
                return now;
            }
            if (now == null) {
                throw new IllegalStateException("The transaction gave nothing");
            }
            known = now;
        }
        return now;
    }

    private Known read() {
        return jdbc.sql(
                        """
                        select name, exists (select from organisation.person where sample) as sample
                        from organisation.unit_latest latest
                        where latest.parent_id is null and latest.kind = 'municipality'
                        limit 1
                        """)
                .query(Row.class)
                .optional()
                .map(row -> new Known(row.name(), row.sample(), clock.instant()))
                // Not kept: the municipality is being set up right now.
                .orElse(new Known("Arbetsro", false, Instant.EPOCH));
    }
}
