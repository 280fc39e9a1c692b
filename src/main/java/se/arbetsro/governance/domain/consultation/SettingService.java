package se.arbetsro.governance.domain.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;

/** What the municipality has settled about consultations before decisions. */
@Component
public class SettingService {

    /** Names the settings in the audit trail; they have no id of their own. */
    public static final UUID OBJECT = new UUID(0, 51);

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    SettingService(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is settled.
     *
     * @param consultationGate whether a matter cannot be decided before its consultations are over
     * @param changedAt null while it is as the program comes
     * @param version 0 while it is as the program comes
     */
    public record Setting(
            boolean consultationGate,
            @Nullable Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    @Transactional(readOnly = true)
    public Setting find() {
        return jdbc.sql(
                        """
                        select setting.consultation_gate, setting.changed_at, person.name as changed_by_name,
                            setting.version
                        from governance.setting
                        left join organisation.person_name person on person.person_id = setting.changed_by
                        """)
                .query(Setting.class)
                .optional()
                .orElseGet(() -> new Setting(false, null, null, 0));
    }

    /**
     * @param seen the version that the form was opened with
     * @throws Conflict when another holds now
     */
    @Transactional
    public void save(boolean gate, long seen) {
        access.requireEverywhere(Permission.SETTINGS_EDIT);
        Setting before = find();
        if (before.version() != seen) {
            throw new Conflict();
        }
        int saved =
                jdbc.sql(
                                """
                                insert into governance.setting (only_one, consultation_gate, changed_at, changed_by, version)
                                values (true, :gate, :at, platform.viewer(), 1)
                                on conflict (only_one) do update set consultation_gate = excluded.consultation_gate,
                                    changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                                    version = setting.version + 1
                                where setting.version = :seen
                                """)
                        .param("gate", gate)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("seen", seen)
                        .update();
        if (saved == 0) {
            throw new Conflict();
        }
        audit.record(
                Act.of("governanceSetting.changed", "governance-setting", OBJECT)
                        .with("setting.gate", before.consultationGate(), gate));
    }
}
