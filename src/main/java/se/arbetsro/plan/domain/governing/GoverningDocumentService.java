package se.arbetsro.plan.domain.governing;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Days;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Keeps the governing documents, and says what refers to which. */
@Component
public class GoverningDocumentService {

    private final GoverningDocumentRepository documents;
    private final ActivityQueries activities;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    GoverningDocumentService(
            GoverningDocumentRepository documents,
            ActivityQueries activities,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.activities = activities;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public GoverningDocumentId add(DocumentContent content) {
        UUID writer = writer();
        GoverningDocument added =
                new GoverningDocument(
                        GoverningDocumentId.random(),
                        content,
                        Trace.made(clock.instant(), writer),
                        0);
        documents.save(added);
        audit.record(
                Act.of("document.added", "governing-document", added.id())
                        .with("document.kind", null, content.kind()));
        return added.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws TextsChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(GoverningDocumentId id, long seen, DocumentContent content) {
        UUID writer = writer();
        GoverningDocument before = documents.findById(id).orElseThrow(NotFound::new);
        if (before.version() != seen) {
            throw new TextsChangedMeanwhile();
        }
        DocumentContent was = before.content();
        documents.save(before.rewritten(content, clock.instant(), writer));
        audit.record(
                Act.of("document.rewritten", "governing-document", id)
                        .with("document.kind", was.kind(), content.kind())
                        .withText("title", was.titleSv(), content.titleSv())
                        .withText("titleEnglish", was.titleEn(), content.titleEn())
                        .withText("document.url", was.url(), content.url())
                        .with("document.valid", Days.of(was.valid()), Days.of(content.valid())));
    }

    /**
     * Takes away one that nothing refers to.
     *
     * @throws Invalid when an area or an activity does
     */
    @Transactional
    public void remove(GoverningDocumentId id) {
        writer();
        GoverningDocument before = documents.findById(id).orElseThrow(NotFound::new);
        boolean used =
                jdbc.sql(
                                """
                                select exists (select from plan.document_of_area where document_id = :id)
                                    or exists (select from plan.document_of_activity where document_id = :id)
                                """)
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        if (used) {
            throw new Invalid("plan.document.used");
        }
        documents.delete(before);
        audit.record(
                Act.of("document.removed", "governing-document", id)
                        .with("document.kind", before.content().kind(), null));
    }

    /** From now on an area of a version refers to these and no others. */
    @Transactional
    public void choose(PlanVersionId version, AreaId area, Set<GoverningDocumentId> chosen) {
        writer();
        UUID edition =
                jdbc.sql(
                                "select id from plan.area_edition where plan_version_id = ? and area_id = ?")
                        .params(version.value(), area.value())
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        int before =
                jdbc.sql(
                                "delete from plan.document_of_area where plan_version_id = ? and area_id = ?")
                        .params(version.value(), area.value())
                        .update();
        int after =
                jdbc.sql(
                                """
                                insert into plan.document_of_area (plan_version_id, area_id, document_id)
                                select :version, :area, id from plan.governing_document where id = any (:chosen)
                                """)
                        .param("version", version.value())
                        .param("area", area.value())
                        .param("chosen", ids(chosen))
                        .update();
        audit.record(
                Act.of("document.chosen", "area-edition", edition)
                        .with("document.number", before, after));
    }

    /** From now on an activity refers to these and no others. */
    @Transactional
    public void choose(ActivityId activity, Set<GoverningDocumentId> chosen) {
        ActivityView view = activities.find(activity, null).orElseThrow(NotFound::new);
        access.require(Permission.LOCAL_PLAN_EDIT, view.unitId());
        int before =
                jdbc.sql("delete from plan.document_of_activity where activity_id = ?")
                        .param(activity.value())
                        .update();
        int after =
                jdbc.sql(
                                """
                                insert into plan.document_of_activity (activity_id, document_id)
                                select :activity, id from plan.governing_document where id = any (:chosen)
                                """)
                        .param("activity", activity.value())
                        .param("chosen", ids(chosen))
                        .update();
        audit.record(
                Act.of("document.chosen", "activity", activity)
                        .in(view.unitId())
                        .with("document.number", before, after));
    }

    private static UUID[] ids(Set<GoverningDocumentId> chosen) {
        return chosen.stream().map(GoverningDocumentId::value).toArray(UUID[]::new);
    }

    private static UUID writer() {
        if (!Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)) {
            throw new Forbidden();
        }
        return CurrentViewer.get().id();
    }
}
