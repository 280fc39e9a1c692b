package se.arbetsro.plan.domain.template;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * What a version asks and is bound by beside the texts of its areas, carried over into a version
 * that is begun from it: lenses, checklist, what areas ask of service lines, the governing
 * documents of areas, and what is to be reported. Proposals are a version's own and stay.
 */
@Component
class CarriedParts {

    private static final List<String> PARTS =
            List.of(
                    """
                    insert into plan.lens (id, plan_version_id, key, kind, position, name_sv, name_en, question_sv,
                        question_en, help_sv, help_en, created_at, created_by, changed_at, changed_by, version)
                    select gen_random_uuid(), :to, key, kind, position, name_sv, name_en, question_sv,
                        question_en, help_sv, help_en, :at, :by, :at, :by, 1
                    from plan.lens where plan_version_id = :from
                    """,
                    """
                    insert into plan.checklist_item (id, plan_version_id, key, part, position, text_sv, text_en,
                        created_at, created_by, changed_at, changed_by, version)
                    select gen_random_uuid(), :to, key, part, position, text_sv, text_en, :at, :by, :at, :by, 1
                    from plan.checklist_item where plan_version_id = :from
                    """,
                    """
                    insert into plan.area_expectation (id, plan_version_id, area_id, service_line, expectation,
                        text_sv, text_en, created_at, created_by, changed_at, changed_by, version)
                    select gen_random_uuid(), :to, area_id, service_line, expectation, text_sv, text_en,
                        :at, :by, :at, :by, 1
                    from plan.area_expectation where plan_version_id = :from
                    """,
                    """
                    insert into plan.document_of_area (plan_version_id, area_id, document_id)
                    select :to, area_id, document_id from plan.document_of_area where plan_version_id = :from
                    """,
                    """
                    insert into plan.follow_up (plan_version_id, position, level, key, kind, name_sv, name_en,
                        indicators, report)
                    select :to, position, level, key, kind, name_sv, name_en, indicators, report
                    from plan.follow_up where plan_version_id = :from
                    """);

    private final JdbcClient jdbc;
    private final Clock clock;

    CarriedParts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param to has the areas of the other one already, and none of these parts
     */
    void carry(PlanVersionId from, PlanVersionId to) {
        for (String part : PARTS) {
            jdbc.sql(part)
                    .param("from", from.value())
                    .param("to", to.value())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", CurrentViewer.get().id())
                    .update();
        }
    }
}
