package se.arbetsro.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.security.ViewerSource;

/**
 * Tells who an account is and which roles it has today, in one query. Every page begins with it, so
 * it does without a transaction: there is nobody yet whom the database could be told of.
 */
@Component
class OrganisationViewers implements ViewerSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationViewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(String name, @Nullable String role, @Nullable UUID unitId) {}

    @Override
    public Optional<Viewer> viewerOf(UUID account) {
        List<Row> rows =
                jdbc.sql(
                                """
                                select person.given_name || ' ' || person.family_name as name,
                                    assignment.role, assignment.unit_id
                                from organisation.person person
                                join platform.open_account account on account.id = person.id
                                left join organisation.role_assignment assignment
                                    on assignment.person_id = person.id
                                    and assignment.valid @> cast(:today as date)
                                where person.id = :account
                                order by assignment.role, assignment.unit_id
                                """)
                        .param("today", LocalDate.now(clock))
                        .param("account", account)
                        .query(Row.class)
                        .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Viewer.Grant> grants =
                rows.stream()
                        .filter(row -> row.role() != null && row.unitId() != null)
                        .map(OrganisationViewers::grant)
                        .toList();
        return Optional.of(new Viewer(account, Viewer.Kind.PERSON, rows.getFirst().name(), grants));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Viewer> integration(UUID subject) {
        return jdbc.sql(
                        """
                        select name, role, unit_id from organisation.integration
                        where id = ? and ended_at is null
                        """)
                .param(subject)
                .query(Row.class)
                .optional()
                .map(row ->
                        new Viewer(
                                subject, Viewer.Kind.INTEGRATION, row.name(), List.of(grant(row))));
    }

    @SuppressWarnings("NullAway") // filtered by the caller
    private static Viewer.Grant grant(Row row) {
        return new Viewer.Grant(row.role(), row.unitId());
    }
}
