package se.arbetsro.plan.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.PlanVersions;
import se.arbetsro.plan.domain.checklist.ChecklistItemService;
import se.arbetsro.plan.domain.expectation.Expectation;
import se.arbetsro.plan.domain.expectation.ExpectationContent;
import se.arbetsro.plan.domain.expectation.ExpectationService;
import se.arbetsro.plan.domain.governing.DocumentContent;
import se.arbetsro.plan.domain.governing.DocumentKind;
import se.arbetsro.plan.domain.governing.GoverningDocumentService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What goes on from one version into the next. */
@ArbetsroTest
class CarriedPartsTests {

    private static final String ASKED =
            """
            select 'lens ' || key from plan.lens where plan_version_id = :version
            union all select 'item ' || key from plan.checklist_item where plan_version_id = :version
            union all select 'asks ' || service_line || ' ' || expectation || ' ' || text_sv
                from plan.area_expectation where plan_version_id = :version
            union all select 'bound by ' || title_sv from plan.document_of_area
                join plan.governing_document on id = document_id where plan_version_id = :version
            union all select 'follows ' || key || ' ' || report from plan.follow_up where plan_version_id = :version
            order by 1
            """;

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired PlanVersions versions;
    @Autowired PlanTemplates templates;
    @Autowired ChecklistItemService checklist;
    @Autowired ExpectationService expectations;
    @Autowired GoverningDocumentService documents;

    PlanData.Version before;

    @BeforeEach
    void a_version_that_asks_and_is_bound_by_everything_there_is() {
        before = new PlanData(data, jdbc).version(2);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    checklist.addStandard(before.id());
                    expectations.expect(
                            before.id(),
                            before.area(1),
                            serviceLine(),
                            0,
                            new ExpectationContent(Expectation.EXPECTED, "Två handlägger.", null));
                    documents.choose(
                            before.id(),
                            before.area(2),
                            Set.of(
                                    documents.add(
                                            new DocumentContent(
                                                    DocumentKind.AUDIT,
                                                    "Revision " + before.key(),
                                                    null,
                                                    null,
                                                    null))));
                    jdbc.sql(
                                    """
                                    insert into plan.follow_up values
                                        (?, 1, 'DISTRICT', 'steering-group', 'TEXT', 'Styrgruppen', null, '{}', 'T2')
                                    """)
                            .param(before.id().value())
                            .update();
                });
    }

    private String serviceLine() {
        String key = "children-and-youth";
        jdbc.sql(
                        """
                        insert into organisation.service_line (key, rank, name_sv, short_name, version)
                        values (?, 6, 'Barn och unga', ?, 1) on conflict do nothing
                        """)
                .params(key, key)
                .update();
        return key;
    }

    private List<String> asked(PlanVersionId version) {
        return data.asSystem(
                () -> jdbc.sql(ASKED).param("version", version.value()).query(String.class).list());
    }

    private static String code() {
        return "N" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_draft_from_a_version_asks_and_is_bound_by_the_same() {
        PlanVersionId draft =
                data.asSystem(() -> versions.draft(code(), "Nästa plan", before.id()));

        assertThat(asked(draft)).hasSize(2 + 16 + 3).isEqualTo(asked(before.id()));
    }

    @Test
    void so_does_a_copy_that_the_set_up_begins_with() {
        PlanVersionId copy =
                data.asSystem(() ->
                        templates.copy(
                                new PlanTemplates.Wanted(
                                        code(), "Prov", null, LocalDate.of(2091, 1, 1)),
                                before.id()));

        assertThat(asked(copy)).isEqualTo(asked(before.id()));
    }

    @Test
    void a_plan_from_a_shape_begins_with_the_checklist_that_is_shipped() {
        PlanVersionId begun =
                data.asSystem(() ->
                        templates.begin(
                                new PlanTemplates.Wanted(
                                        code(), "Prov", null, LocalDate.of(2091, 1, 1)),
                                PlanShape.FOUR_FOCUS_AREAS));

        assertThat(asked(begun)).filteredOn(part -> part.startsWith("item ")).hasSize(16);
    }
}
