package se.arbetsro.indicator.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.catalogue.DefinitionCatalogue;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Ready definitions become the municipality's own when it takes them up. */
@ArbetsroTest
class CataloguePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired DefinitionCatalogue catalogue;
    @Autowired IndicatorQueries queries;

    @Test
    void what_is_chosen_becomes_an_indicator_of_ones_own_and_once_only() {
        RequestPostProcessor lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());

        for (int time = 0; time < 2; time++) {
            assertThat(
                            mvc.post()
                                    .uri("/indicators/ready")
                                    .param("chosen", "hme", "staff-per-manager", "no-such-one")
                                    .with(lead)
                                    .with(csrf())
                                    .exchange())
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        assertThat(data.asSystem(() -> queries.definitions(IndicatorKey.of("hme"))))
                .singleElement()
                .satisfies(definition -> {
                    assertThat(definition.aboutPeople()).isTrue();
                    assertThat(definition.decimals()).isEqualTo(1);
                });
        assertThat(mvc.get().uri("/indicators/ready").with(lead).exchange())
                .bodyText()
                .contains("/indicators/hme", "Konsulter en viss dag")
                .doesNotContain("value=\"hme\"");
    }

    @Test
    void nothing_chosen_is_told_beside_the_list() {
        assertThat(
                        mvc.post()
                                .uri("/indicators/ready")
                                .with(data.signedIn(Role.PROJECT_LEAD, data.municipality()))
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj minst en definition.");
    }

    @Test
    void who_enters_figures_of_a_part_takes_up_nothing_for_all() {
        assertThat(
                        mvc.post()
                                .uri("/indicators/ready")
                                .param("chosen", "hme-leadership")
                                .with(
                                        data.signedIn(
                                                Role.DISTRICT_DIRECTOR, data.district("Delboda")))
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(data.asSystem(() -> queries.definitions(IndicatorKey.of("hme-leadership"))))
                .isEmpty();
    }

    @Test
    void every_ready_definition_says_what_it_counts_in_both_languages() {
        assertThat(catalogue.all())
                .hasSizeGreaterThan(15)
                .allSatisfy(one -> {
                    assertThat(one.content().name().en()).isNotBlank();
                    assertThat(one.content().counts().en()).isNotBlank();
                });
    }
}
