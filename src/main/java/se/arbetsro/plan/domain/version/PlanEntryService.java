package se.arbetsro.plan.domain.version;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/** Enters whole plans at once: the sample, and a municipality's own when it begins. */
@Component
public class PlanEntryService {

    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final AreaRepository areas;
    private final AreaEditionRepository editions;
    private final LineageRepository lines;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PlanEntryService(
            PlanRepository plans,
            PlanVersionRepository versions,
            AreaRepository areas,
            AreaEditionRepository editions,
            LineageRepository lines,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.areas = areas;
        this.editions = editions;
        this.lines = lines;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of it, which is one act. Only the program and its operator may. */
    @Transactional
    public void enter(
            List<PlanEntry.Area> newAreas,
            List<PlanEntry> newPlans,
            List<PlanEntry.Line> newLines,
            List<PlanEntry.Followed> followed) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        Instant now = clock.instant();
        UUID by = CurrentViewer.get().id();
        Map<String, AreaId> areaIds = new HashMap<>();
        areas.saveAll(
                newAreas.stream()
                        .map(area -> {
                            AreaId id = AreaId.random();
                            areaIds.put(area.key(), id);
                            return new Area(
                                    id,
                                    area.key(),
                                    area.kind(),
                                    area.name().sv(),
                                    area.name().en(),
                                    now,
                                    by,
                                    0);
                        })
                        .toList());
        Map<String, AreaEditionId> editionIds = new HashMap<>();
        for (PlanEntry plan : newPlans) {
            UUID planId = UUID.randomUUID();
            plans.save(
                    new Plan(planId, plan.key(), plan.name().sv(), plan.name().en(), now, by, 0));
            plan.versions().forEach(v -> enter(planId, v, areaIds, editionIds, now, by));
        }
        lines.saveAll(
                newLines.stream()
                        .map(line ->
                                new Lineage(
                                        LineageId.random(),
                                        of(editionIds, line.fromVersion() + "/" + line.fromArea()),
                                        of(editionIds, line.toVersion() + "/" + line.toArea()),
                                        line.content(),
                                        line.source(),
                                        Trace.made(now, by),
                                        0))
                        .toList());
        followed.forEach(one -> follow(of(areaIds, one.areaKey()), one));
        audit.record(
                Act.of("plan.entered", "plan", UUID.randomUUID())
                        .with("plans", null, newPlans.size()));
    }

    private void enter(
            UUID plan,
            PlanEntry.Version version,
            Map<String, AreaId> areaIds,
            Map<String, AreaEditionId> editionIds,
            Instant now,
            UUID by) {
        PlanVersionId id = PlanVersionId.random();
        versions.save(
                new PlanVersion(
                        id,
                        plan,
                        version.key(),
                        version.content(),
                        version.source(),
                        version.notes(),
                        Trace.made(now, by),
                        0));
        List<AreaEdition> all = new ArrayList<>();
        for (PlanEntry.Edition edition : version.editions()) {
            AreaEditionId editionId = AreaEditionId.random();
            editionIds.put(version.key() + "/" + edition.areaKey(), editionId);
            all.add(
                    new AreaEdition(
                            editionId,
                            id,
                            of(areaIds, edition.areaKey()),
                            all.size() + 1,
                            edition.number(),
                            edition.ownChapter(),
                            edition.content(),
                            edition.source(),
                            edition.notes(),
                            Trace.made(now, by),
                            0));
        }
        editions.saveAll(all);
        for (int i = 0; i < version.followUps().size(); i++) {
            ask(id, i + 1, version.followUps().get(i));
        }
    }

    private void ask(PlanVersionId version, int position, PlanEntry.FollowUp followUp) {
        jdbc.sql(
                        """
                        insert into plan.follow_up (plan_version_id, position, level, key, kind, name_sv, name_en,
                            indicators, report)
                        values (:version, :position, :level, :key, :kind, :sv, :en, :indicators, :report)
                        """)
                .param("version", version.value())
                .param("position", position)
                .param("level", followUp.level())
                .param("key", followUp.key())
                .param("kind", followUp.kind())
                .param("sv", followUp.name().sv())
                .param("en", followUp.name().en())
                .param("indicators", followUp.indicators().toArray(String[]::new))
                .param("report", followUp.report())
                .update();
    }

    private void follow(AreaId area, PlanEntry.Followed followed) {
        jdbc.sql("insert into plan.area_indicator (area_id, indicator, basis) values (?, ?, ?)")
                .params(area.value(), followed.indicator(), followed.basis().name())
                .update();
    }

    private static <T> T of(Map<String, T> known, String key) {
        T value = known.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Unknown in this entry: " + key);
        }
        return value;
    }
}
