package se.arbetsro.organisation.web.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** Since when the municipality works here for real: the one thing that no other data tells. */
@Component
class LiveDay {

    /** What the act is about: there is one municipality. */
    private static final UUID HERE = UUID.nameUUIDFromBytes(new byte[] {1});

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    LiveDay(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Instant> since() {
        return jdbc.sql("select since from organisation.live").query(Instant.class).optional();
    }

    /** Says that work begins; nothing when it has been said. */
    @Transactional
    void begin() {
        access.requireEverywhere(Permission.SETTINGS_EDIT);
        int begun =
                jdbc.sql(
                                "insert into organisation.live (since, by) values (?, ?) on conflict do nothing")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), CurrentViewer.get().id())
                        .update();
        if (begun == 1) {
            audit.record(Act.of("setup.live", "setup", HERE));
        }
    }

    /** Takes it back: the municipality is being set up again. */
    @Transactional
    void takeBack() {
        access.requireEverywhere(Permission.SETTINGS_EDIT);
        if (jdbc.sql("delete from organisation.live").update() == 1) {
            audit.record(Act.of("setup.takenBack", "setup", HERE));
        }
    }
}
