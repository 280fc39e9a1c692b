package se.arbetsro.governance.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.body.BodyContent;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyPart;
import se.arbetsro.governance.domain.body.BodySeat;
import se.arbetsro.governance.domain.body.BodyService;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The coordinators' network: named where the checklist is, and leading to the checklists. */
@ArbetsroTest
@Import(AssessmentData.class)
class EqualityNetworkTests {

    private static final Validity SINCE = Validity.from(LocalDate.of(2024, 1, 1));

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired BodyService bodies;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private String mark;
    private AssessmentData.District district;
    private AssessmentData.District other;
    private BodyId network;
    private RequestPostProcessor director;

    @BeforeEach
    void a_network_of_a_district_with_two_support_persons() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        district = rounds.district("Stödby" + mark);
        other = rounds.district("Annatby" + mark);
        network =
                data.asSystem(() ->
                        bodies.begin(
                                district.id(),
                                BodyKind.NETWORK,
                                new BodyContent(
                                        "Nätverket " + mark, null, null, null, "sv", SINCE)));
        seat("Stina Stöd " + mark, BodyPart.EQUALITY_SUPPORT);
        seat("Olle Ordförande " + mark, BodyPart.CHAIR);
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
    }

    private void seat(String name, BodyPart part) {
        data.asSystem(() -> bodies.seat(network, new BodySeat(null, name, part, null, SINCE)));
    }

    private void finished(int year) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into assessment.checklist (id, unit_id, year, plan_version_id, done_at,
                                            done_by, created_at, created_by, changed_at, changed_by, version)
                                        values (gen_random_uuid(), :unit, :year, :version, :at, platform.viewer(), :at,
                                            platform.viewer(), :at, platform.viewer(), 1)
                                        """)
                                .param("unit", district.children().value())
                                .param("year", year)
                                .param("version", rounds.version(1).id().value())
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(director).exchange();
    }

    @Test
    void the_checklist_names_the_network_and_who_supports_the_unit() {
        assertThat(get("/equality-checklists/units/" + district.children().value()))
                .hasStatusOk()
                .bodyText()
                .contains("Nätverket " + mark, "/bodies/" + network.value(), "Stina Stöd " + mark)
                .doesNotContain("Olle Ordförande " + mark);
    }

    @Test
    void whoever_answers_knows_whom_to_turn_to_without_the_way_into_the_body() {
        assertThat(
                        mvc.get()
                                .uri("/equality-checklists/units/" + district.children().value())
                                .with(data.signedIn(Role.UNIT_MANAGER, district.children()))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Nätverket " + mark, "Stina Stöd " + mark)
                .doesNotContain("/bodies/" + network.value());
    }

    @Test
    void another_district_is_told_of_no_network() {
        RequestPostProcessor there = data.signedIn(Role.DISTRICT_DIRECTOR, other.id());

        assertThat(
                        mvc.get()
                                .uri("/equality-checklists/units/" + other.children().value())
                                .with(there)
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Nätverket " + mark, "Stina Stöd " + mark);
    }

    @Test
    void whoever_speaks_for_an_administration_is_found_by_whole_words_of_its_name() {
        BodyId over =
                data.asSystem(() ->
                        bodies.begin(
                                data.municipality(),
                                BodyKind.NETWORK,
                                new BodyContent(
                                        "Stadens nätverk " + mark, null, null, null, "sv", SINCE)));
        String[] words = {"S", "%", "Stödby" + mark, "Stödby" + mark + " stadsdel"};
        for (int i = 0; i < words.length; i++) {
            String name = "Stöd nummer " + i + mark;
            String of = words[i];
            data.asSystem(() ->
                    bodies.seat(
                            over, new BodySeat(null, name, BodyPart.EQUALITY_SUPPORT, of, SINCE)));
        }

        assertThat(get("/equality-checklists/units/" + district.children().value()))
                .bodyText()
                .contains("Stöd nummer 2" + mark, "Stöd nummer 3" + mark)
                .doesNotContain("Stöd nummer 0" + mark, "Stöd nummer 1" + mark);
    }

    @Test
    void the_network_leads_to_the_checklists_and_counts_those_of_the_year() {
        int year = LocalDate.now(clock).getYear();
        assertThat(get("/bodies/" + network.value()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Jämställdhetens checklistor");
        finished(year);

        assertThat(get("/bodies/" + network.value()))
                .bodyText()
                .contains("Jämställdhetens checklistor", "Stödby" + mark)
                .contains("/equality-checklists?year=" + year + "&amp;district=");
        assertThat(get("/bodies/" + network.value() + "?as-of=" + (year - 1) + "-06-30"))
                .bodyText()
                .doesNotContain("Jämställdhetens checklistor");
    }
}
