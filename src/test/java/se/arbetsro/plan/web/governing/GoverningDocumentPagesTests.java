package se.arbetsro.plan.web.governing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Papers that areas and activities refer to, each kept once. */
@ArbetsroTest
class GoverningDocumentPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;

    PlanData.Version version;
    UnitId unit;
    Desk lead;
    Desk manager;

    @BeforeEach
    void a_version_a_project_lead_and_a_unit_manager() {
        version = new PlanData(data, jdbc).version(1);
        unit = data.unit("Lönnens enhet", data.district("Lönnen"));
        lead = new Desk(mvc, data.signedIn(Role.PROJECT_LEAD, data.municipality()));
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
    }

    private String keep(String title, String kind) {
        lead.done(
                lead.send(
                        "/governing-documents",
                        "key",
                        UUID.randomUUID().toString(),
                        "kind",
                        kind,
                        "title",
                        title,
                        "url",
                        "https://stad.exempel/" + kind,
                        "from",
                        "2020-01-01",
                        "to",
                        "2023-12-31"));
        return data.asSystem(() ->
                        jdbc.sql("select id from plan.governing_document where title_sv = ?")
                                .param(title)
                                .query(UUID.class)
                                .single())
                .toString();
    }

    private static String title() {
        return "Dokument " + UUID.randomUUID();
    }

    @Test
    void a_document_is_kept_once_and_told_to_hold_no_longer() {
        String title = title();
        keep(title, "SECURITY");

        assertThat(manager.open("/governing-documents?kind=SECURITY"))
                .bodyText()
                .contains(title, "säkerhetsprogram", "2020-01-01", "gäller inte längre")
                .doesNotContain("/governing-documents/new");
        assertThat(lead.open("/governing-documents?kind=LAW")).bodyText().doesNotContain(title);
        assertThat(lead.open("/governing-documents?format=csv")).bodyText().contains(title);
        assertThat(
                        lead.send(
                                "/governing-documents",
                                "key",
                                UUID.randomUUID().toString(),
                                "kind",
                                "LAW",
                                "title",
                                title))
                .hasStatus(422)
                .bodyText()
                .contains("finns redan");
        assertThat(manager.open("/governing-documents/new")).hasStatus(403);
    }

    @Test
    void an_area_says_on_whose_word_and_beside_what_it_stands() {
        String law = title();
        String programme = title();
        String area = "/plans/" + version.key() + "/areas/" + version.areaKey(1);
        String lawId = keep(law, "LAW");

        lead.done(
                lead.send(
                        area + "/documents",
                        "document",
                        lawId,
                        "document",
                        keep(programme, "QUALITY")));

        assertThat(manager.open(area))
                .bodyText()
                .containsSubsequence("Uppdrag och styrdokument", law, "Styrdokument", programme);
        assertThat(manager.open(area + "/documents")).hasStatus(403);
        assertThat(lead.open(area + "/documents")).hasStatusOk();
        assertThat(lead.send("/governing-documents/" + lawId + "/removal")).hasStatus(303);
        assertThat(lead.open("/governing-documents")).bodyText().contains(law);

        lead.done(lead.send(area + "/documents"));
        lead.done(lead.send("/governing-documents/" + lawId + "/removal"));
        assertThat(lead.open("/governing-documents?kind=LAW")).bodyText().doesNotContain(law);
    }

    @Test
    void the_unit_chooses_for_its_activity_and_others_do_not() {
        String title = title();
        String id = keep(title, "GENDER_EQUALITY");
        String activity =
                "/activities/"
                        + data.asSystem(() ->
                                        activities.add(
                                                NewActivity.of(
                                                        unit,
                                                        version.id(),
                                                        version.area(1),
                                                        PlanData.content("Något"))))
                                .value();

        manager.done(manager.send(activity + "/documents", "document", id));

        assertThat(manager.open(activity)).bodyText().contains(title, "jämställdhetsprogram");
        Desk other = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, data.district("Alen")));
        assertThat(other.send(activity + "/documents", "document", id)).hasStatus(404);
    }

    @Test
    void who_writes_over_a_newer_document_sees_both() {
        String title = title();
        String document = "/governing-documents/" + keep(title, "OTHER");
        lead.send(document, "version", "1", "kind", "OTHER", "title", title + " deras");

        assertThat(lead.send(document, "version", "1", "kind", "OTHER", "title", title + " mitt"))
                .hasStatus(409)
                .bodyText()
                .contains(title + " deras", title + " mitt");
    }
}
