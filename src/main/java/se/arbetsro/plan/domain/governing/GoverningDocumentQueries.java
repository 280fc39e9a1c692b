package se.arbetsro.plan.domain.governing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/** Reads governing documents, and which of them areas and activities refer to. */
@Component
@Transactional(readOnly = true)
public class GoverningDocumentQueries {

    private static final String ROWS =
            """
            select document.id, document.kind, document.title_sv, document.title_en, document.url, document.valid,
                (select count(*) from plan.document_of_area where document_id = document.id) as areas,
                document.version
            from plan.governing_document document
            """;

    private static final String ORDER = " order by document.kind, document.title_sv, document.id";

    private final JdbcClient jdbc;

    GoverningDocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param kind null for all
     */
    public List<GoverningDocumentRow> all(@Nullable DocumentKind kind) {
        return jdbc.sql(ROWS + "where cast(:kind as text) is null or document.kind = :kind" + ORDER)
                .param("kind", kind == null ? null : kind.name())
                .query(GoverningDocumentRow.class)
                .list();
    }

    public Optional<GoverningDocumentRow> find(GoverningDocumentId id) {
        return jdbc.sql(ROWS + "where document.id = ?")
                .param(id.value())
                .query(GoverningDocumentRow.class)
                .optional();
    }

    public List<GoverningDocumentRow> of(PlanVersionId version, AreaId area) {
        return jdbc.sql(
                        ROWS
                                + """
                                join plan.document_of_area linked on linked.document_id = document.id
                                where linked.plan_version_id = ? and linked.area_id = ?
                                """
                                + ORDER)
                .params(version.value(), area.value())
                .query(GoverningDocumentRow.class)
                .list();
    }

    /** Whoever may read the activity may read these. */
    public List<GoverningDocumentRow> of(ActivityId activity) {
        return jdbc.sql(
                        ROWS
                                + """
                                join plan.document_of_activity linked on linked.document_id = document.id
                                where linked.activity_id = ?
                                """
                                + ORDER)
                .param(activity.value())
                .query(GoverningDocumentRow.class)
                .list();
    }
}
