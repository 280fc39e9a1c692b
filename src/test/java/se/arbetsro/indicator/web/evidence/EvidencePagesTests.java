package se.arbetsro.indicator.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.evidence.Evidence;
import se.arbetsro.indicator.domain.evidence.EvidenceService;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Studies by others, page to database. */
@ArbetsroTest
class EvidencePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired EvidenceService shelf;
    @Autowired TestData data;

    private IndicatorKey key;
    private RequestPostProcessor lead;

    @BeforeEach
    void an_indicator_without_studies() {
        key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Studerat tal"), FROM));
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
    }

    @Test
    void a_study_stands_with_its_source_on_the_page_of_the_indicator_and_in_the_list() {
        String once = UUID.randomUUID().toString();
        assertThat(add(once, "2019", "https://example.org/studie")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(add(once, "2019", "https://example.org/studie")).hasStatus(HttpStatus.SEE_OTHER);

        RequestPostProcessor reader = data.signedIn(Role.EMPLOYEE, data.district("Läsbo"));
        assertThat(mvc.get().uri("/indicators/" + key).with(reader).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Provstudien", "Provhögskolan, 2019", "https://example.org/studie")
                .doesNotContain("Lägg till en studie");
        assertThat(
                        mvc.get()
                                .uri("/indicators/evidence?indicator=" + key + "&format=csv")
                                .with(reader)
                                .exchange())
                .bodyText()
                .contains("Provstudien;Provhögskolan;2019;Studerat tal;Den visar något.");
        assertThat(held()).hasSize(1);
    }

    @Test
    void two_who_change_it_meet_the_conflict_page() {
        add(UUID.randomUUID().toString(), "", "");
        Evidence study = held().getFirst();

        assertThat(change(study, "1", "Ett ord.")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(change(study, "1", "Ett annat ord."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ett ord.", "Ett annat ord.");
        assertThat(held().getFirst().content().finding()).isEqualTo("Ett ord.");
    }

    @Test
    void what_was_taken_away_can_be_put_back() {
        add(UUID.randomUUID().toString(), "", "");
        Evidence study = held().getFirst();

        post("/evidence/" + study.id().value() + "/removal", lead);
        assertThat(held()).isEmpty();
        assertThat(post("/evidence/" + study.id().value() + "/removal", lead))
                .hasStatus(HttpStatus.NOT_FOUND);

        post("/evidence/" + study.id().value() + "/restoration", lead);
        assertThat(held()).hasSize(1);
    }

    @Test
    void what_cannot_be_is_told_at_its_field() {
        assertThat(add(UUID.randomUUID().toString(), "nittonhundra", "javascript:alert(1)"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Skriv ett år med fyra siffror",
                        "Skriv en adress som börjar med https://",
                        "nittonhundra");
        assertThat(held()).isEmpty();
    }

    @Test
    void only_who_defines_for_the_whole_municipality_writes() {
        RequestPostProcessor director =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Studiebo"));
        add(UUID.randomUUID().toString(), "", "");
        String address = "/evidence/" + held().getFirst().id().value();

        assertThat(mvc.get().uri("/indicators/" + key + "/evidence/new").with(director).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(address + "/edit").with(director).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(address + "/removal", director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(held()).hasSize(1);
    }

    private List<Evidence> held() {
        return data.asSystem(() -> shelf.list(key));
    }

    private MvcTestResult add(String once, String year, String url) {
        return mvc.post()
                .uri("/indicators/" + key + "/evidence")
                .with(lead)
                .with(csrf())
                .param("key", once)
                .param("title", "Provstudien")
                .param("publisher", "Provhögskolan")
                .param("year", year)
                .param("url", url)
                .param("finding", "Den visar något.")
                .exchange();
    }

    private MvcTestResult change(Evidence study, String version, String finding) {
        return mvc.post()
                .uri("/evidence/" + study.id().value() + "/edit")
                .with(lead)
                .with(csrf())
                .param("version", version)
                .param("title", "Provstudien")
                .param("publisher", "Provhögskolan")
                .param("finding", finding)
                .exchange();
    }

    private MvcTestResult post(String address, RequestPostProcessor who) {
        return mvc.post().uri(address).with(who).with(csrf()).exchange();
    }
}
