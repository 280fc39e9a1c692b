package se.arbetsro.organisation.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.api.ApiTokens;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Lets other systems in, each with one role over a part of the organisation, and ends that. */
@Service
public class IntegrationService {

    /**
     * Whose unit the viewer looks after accounts in. A unit that has closed belongs where it lay on
     * its last day, so that what was let in there can still be shut out.
     */
    private static final String REACHED =
            """
            exists (
                select from organisation.unit_latest home
                join organisation.unit_below below on below.unit_id = home.unit_id
                    and below.valid @> greatest(
                        lower(home.valid), least(upper(home.valid) - 1, platform.today()))
                join organisation.reach('ACCOUNT_EDIT') reach on reach.unit_id = below.ancestor_id
                where home.unit_id = integration.unit_id)
            """;

    private final JdbcClient jdbc;
    private final ApiTokens tokens;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    IntegrationService(
            JdbcClient jdbc, ApiTokens tokens, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** One integration as the administrator sees it. */
    public record Row(
            UUID id, String name, String role, String unit, @Nullable LocalDate expiresOn) {}

    /** An integration as it has just been made, with its token, which is shown this once. */
    public record Made(UUID id, String token) {}

    /** Those that have not ended where the viewer looks after accounts, by name. */
    @Transactional(readOnly = true)
    public List<Row> all() {
        return jdbc.sql(
                        """
                        select integration.id, integration.name, integration.role,
                            latest.name as unit, max(token.expires_on) as expires_on
                        from organisation.integration integration
                        join organisation.unit_latest latest on latest.unit_id = integration.unit_id
                        left join platform.valid_api_token token on token.subject = integration.id
                        where integration.ended_at is null and
                        """
                                + REACHED
                                + """
                                group by integration.id, latest.name
                                order by integration.name
                                """)
                .query(Row.class)
                .list();
    }

    /**
     * Lets a system in.
     *
     * @param expiresOn the last day of its token
     * @throws Conflict when another one that has not ended has the name
     */
    @Transactional
    public Made create(String name, Role role, UnitId unit, LocalDate expiresOn) {
        access.require(Permission.ACCOUNT_EDIT, unit);
        UUID id = UUID.randomUUID();
        int made =
                jdbc.sql(
                                """
                                insert into organisation.integration
                                    (id, name, role, unit_id, created_at, created_by, version)
                                values (?, ?, ?, ?, ?, ?, 1) on conflict do nothing
                                """)
                        .params(
                                id,
                                name,
                                role.name(),
                                unit.value(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                CurrentViewer.get().id())
                        .update();
        if (made == 0) {
            throw new Conflict("organisation.integration.nameTaken", name);
        }
        audit.record(
                Act.of("integration.created", "integration", id)
                        .in(unit)
                        .with("role", null, role.name()));
        return new Made(id, tokens.create(id, expiresOn));
    }

    /** Shuts a system out at once: its tokens are taken no more. */
    @Transactional
    public void end(UUID id) {
        int ended =
                jdbc.sql(
                                """
                                update organisation.integration
                                set ended_at = ?, ended_by = ?, version = version + 1
                                where id = ? and ended_at is null and
                                """
                                        + REACHED)
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                CurrentViewer.get().id(),
                                id)
                        .update();
        if (ended == 0) {
            throw new NotFound();
        }
        tokens.revoke(id);
        audit.record(Act.of("integration.ended", "integration", id));
    }
}
