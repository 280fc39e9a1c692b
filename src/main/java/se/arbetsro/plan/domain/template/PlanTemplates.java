package se.arbetsro.plan.domain.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.checklist.ChecklistItemService;
import se.arbetsro.plan.domain.lens.LensService;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Begins a version of a plan with areas that are there already, so that nobody types them. Each
 * text is marked as an example until somebody has written the municipality's own.
 */
@Service
public class PlanTemplates {

    private final LensService lenses;
    private final ChecklistItemService checklist;
    private final CarriedParts parts;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    PlanTemplates(
            LensService lenses,
            ChecklistItemService checklist,
            CarriedParts parts,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.lenses = lenses;
        this.checklist = checklist;
        this.parts = parts;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the new version is called.
     *
     * @param usedFrom from when work goes on under it
     */
    public record Wanted(
            String key, String titleSv, @Nullable String titleEn, LocalDate usedFrom) {}

    /**
     * Begins a version with the areas of a shape, and the lenses and the checklist that are
     * shipped.
     *
     * @throws Invalid when there is a version with that code
     */
    @Transactional
    public PlanVersionId begin(Wanted wanted, PlanShape shape) {
        PlanVersionId version = version(wanted);
        int position = 0;
        for (PlanShape.Area area : shape.areas()) {
            edition(version, area(area), ++position, area);
        }
        lenses.addStandard(version);
        checklist.addStandard(version);
        note(version, wanted, shape.key());
        return version;
    }

    /**
     * Begins a version with the areas and texts of another, and with all that it asks.
     *
     * @throws NotFound when there is no such version
     */
    @Transactional
    public PlanVersionId copy(Wanted wanted, PlanVersionId from) {
        String source =
                jdbc.sql("select key from plan.plan_version where id = ?")
                        .param(from.value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        PlanVersionId version = version(wanted);
        jdbc.sql(
                        """
                        insert into plan.area_edition (id, plan_version_id, area_id, position, number,
                            name_sv, name_en, short_name_sv, short_name_en, own_chapter, desired_state_sv,
                            desired_state_en, guidance_sv, guidance_en, text_origin, created_at, created_by,
                            changed_at, changed_by, version)
                        select gen_random_uuid(), :version, area_id, position, number, name_sv, name_en,
                            short_name_sv, short_name_en, own_chapter, desired_state_sv, desired_state_en,
                            guidance_sv, guidance_en,
                            case when desired_state_sv is null and guidance_sv is null then 'NOT_KNOWN'
                                else 'EXAMPLE' end,
                            :at, :by, :at, :by, 1
                        from plan.area_edition where plan_version_id = :from
                        """)
                .param("version", version.value())
                .param("from", from.value())
                .param("at", now())
                .param("by", CurrentViewer.get().id())
                .update();
        parts.carry(from, version);
        note(version, wanted, source);
        return version;
    }

    private PlanVersionId version(Wanted wanted) {
        access.requireEverywhere(Permission.SETTINGS_EDIT);
        if (jdbc.sql("select exists (select from plan.plan_version where key = ?)")
                .param(wanted.key())
                .query(Boolean.class)
                .single()) {
            throw new Invalid("plan.template.key.taken");
        }
        PlanVersionId id = PlanVersionId.random();
        jdbc.sql(
                        """
                        insert into plan.plan_version (id, plan_id, key, title_sv, title_en, used, used_basis,
                            created_at, created_by, changed_at, changed_by, version)
                        values (:id, :plan, :key, :sv, :en, daterange(:from, null), 'ASSUMED',
                            :at, :by, :at, :by, 1)
                        """)
                .param("id", id.value())
                .param("plan", plan(wanted))
                .param("key", wanted.key())
                .param("sv", wanted.titleSv())
                .param("en", wanted.titleEn())
                .param("from", wanted.usedFrom())
                .param("at", now())
                .param("by", CurrentViewer.get().id())
                .update();
        return id;
    }

    /** The plan that there is, or one more when there is none. */
    private UUID plan(Wanted wanted) {
        return jdbc.sql("select id from plan.plan order by created_at desc, id limit 1")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    UUID id = UUID.randomUUID();
                    jdbc.sql(
                                    """
                                    insert into plan.plan (id, key, name_sv, name_en, created_at,
                                        created_by, version)
                                    values (:id, 'action-plan', :sv, :en, :at, :by, 1)
                                    """)
                            .param("id", id)
                            .param("sv", wanted.titleSv())
                            .param("en", wanted.titleEn())
                            .param("at", now())
                            .param("by", CurrentViewer.get().id())
                            .update();
                    return id;
                });
    }

    private UUID area(PlanShape.Area area) {
        return jdbc.sql("select id from plan.area where key = ?")
                .param(area.key())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    UUID id = UUID.randomUUID();
                    jdbc.sql(
                                    """
                                    insert into plan.area (id, key, kind, name_sv, name_en, created_at,
                                        created_by, version)
                                    values (?, ?, ?, ?, ?, ?, ?, 1)
                                    """)
                            .params(
                                    id,
                                    area.key(),
                                    area.kind(),
                                    area.shortNameSv(),
                                    area.shortNameEn(),
                                    now(),
                                    CurrentViewer.get().id())
                            .update();
                    return id;
                });
    }

    private void edition(PlanVersionId version, UUID area, int position, PlanShape.Area of) {
        jdbc.sql(
                        """
                        insert into plan.area_edition (id, plan_version_id, area_id, position, number,
                            name_sv, name_en, short_name_sv, short_name_en, own_chapter, text_origin,
                            created_at, created_by, changed_at, changed_by, version)
                        values (:id, :version, :area, :position, :number, :nameSv, :nameEn, :shortSv,
                            :shortEn, :own, 'NOT_KNOWN', :at, :by, :at, :by, 1)
                        """)
                .param("id", UUID.randomUUID())
                .param("version", version.value())
                .param("area", area)
                .param("position", position)
                .param("number", of.number())
                .param("nameSv", of.nameSv())
                .param("nameEn", of.nameEn())
                .param("shortSv", of.shortNameSv())
                .param("shortEn", of.shortNameEn())
                .param("own", of.ownChapter())
                .param("at", now())
                .param("by", CurrentViewer.get().id())
                .update();
    }

    /** Says beside the version where it comes from, and in the audit trail who began it. */
    private void note(PlanVersionId version, Wanted wanted, String source) {
        jdbc.sql(
                        """
                        insert into plan.plan_version_note (plan_version_id, position, text_sv, text_en)
                        values (?, 1, 'Exempel: områdena är kopierade från en mall. Byt texterna mot era egna.',
                            'Example: the areas are copied from a template. Change the texts for your own.')
                        """)
                .param(version.value())
                .update();
        audit.record(
                Act.of("plan.begun", "plan-version", version)
                        .with("plan.template", null, source)
                        .with("plan.usedFrom", null, wanted.usedFrom()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
