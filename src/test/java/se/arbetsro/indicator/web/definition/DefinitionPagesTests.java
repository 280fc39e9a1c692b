package se.arbetsro.indicator.web.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What an indicator means and where it should be, as those who decide it write it. */
@ArbetsroTest
class DefinitionPagesTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired TestData data;

    @Test
    void a_project_lead_begins_to_follow_something_and_defines_it_anew() {
        RequestPostProcessor lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        String key = newKey().value();

        assertThat(post("/indicators", definition(key, "2019-01-01", "Platser"), lead))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(
                        post(
                                "/indicators/" + key + "/definitions",
                                definition(key, "2022-01-01", "Använda platser"),
                                lead))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/indicators/" + key, lead))
                .bodyText()
                .contains("Använda platser", "Definition 2 från 2022-01-01: namn.");
    }

    @Test
    void a_key_behind_which_a_page_stands_is_refused() {
        RequestPostProcessor lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        List<String> pages =
                mappings.getHandlerMethods().keySet().stream()
                        .flatMap(one -> one.getPatternValues().stream())
                        .filter(pattern -> pattern.matches("/indicators/[a-z0-9-]+(/.*)?"))
                        .map(pattern -> pattern.split("/")[2])
                        .distinct()
                        .toList();

        assertThat(pages).contains("rounds", "overview");
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(post("/indicators", definition(page, "2019-01-01", "X"), lead))
                                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                                .bodyText()
                                .contains("Nyckeln är upptagen av en sida."));
    }

    @Test
    void a_definition_that_is_reworded_too_late_shows_both_texts() {
        RequestPostProcessor lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        IndicatorKey key = define(count("Platser"));
        Map<String, String> form =
                new java.util.HashMap<>(definition(key.value(), "2019-01-01", "Mina ord"));
        form.put("version", "0");

        var page = post("/indicators/" + key + "/definitions/1", form, lead);

        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(page).bodyText().contains("Mina ord", "Platser");
    }

    @Test
    void a_district_does_not_define_for_all() {
        assertThat(
                        get(
                                "/indicators/new",
                                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Egensinne"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_target_is_set_and_shown() {
        UnitId district = data.district("Måluppfyllelse");
        IndicatorKey key = define(content("Platser", "platser per år", Per.YEAR, 0, false));
        RequestPostProcessor head = data.signedIn(Role.DISTRICT_DIRECTOR, district);

        var set =
                post(
                        "/indicators/" + key + "/targets",
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "unit", district.value().toString(),
                                "value", "100",
                                "per", "TERM",
                                "from", "2020-01-01"),
                        head);

        assertThat(set).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(location(set), head))
                .bodyText()
                .contains("100 per termin, vilket motsvarar 200 per år");
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor who) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        String location = result.getResponse().getHeader("Location");
        return location == null ? "" : location;
    }

    private static Map<String, String> definition(String key, String from, String name) {
        return Map.of(
                "key", UUID.randomUUID().toString(),
                "indicator", key,
                "from", from,
                "kind", "NUMBER",
                "nameSv", name,
                "countsSv", "Platser som erbjuds.",
                "unitSv", "platser per år",
                "per", "YEAR",
                "decimals", "0",
                "better", "HIGHER");
    }

    private IndicatorKey define(Definition.Content content) {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, content, FROM));
        return key;
    }
}
