package se.arbetsro.indicator.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.observed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.TestFigures;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Only what the municipality has made public leaves as open data. */
@ArbetsroTest
class OpenDataPagesTests {

    private static final String PACKAGE =
            "/indicators/open-data/package?address=https://data.example.se/tal&contact=data@example.se&licence=CC0";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired StatusSteps steps;

    private UnitId district;
    private IndicatorKey key;

    @BeforeEach
    void a_published_figure_and_one_that_is_not() {
        district = data.district("Öppenboda");
        key = IndicatorKey.of("open-" + UUID.randomUUID().toString().substring(0, 8));
        data.runAs(
                TestData.SYSTEM,
                () -> indicators.create(key, count("Platser"), LocalDate.of(2020, 1, 1)));
        enter("2024", "71.25", Status.PUBLISHED);
        enter("2025", "82.75", Status.APPROVED);
    }

    @Test
    void only_published_figures_are_in_the_package_whatever_the_viewer_may_read()
            throws IOException {
        MvcTestResult answer = get(PACKAGE, Role.PROJECT_LEAD);

        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        Map<String, String> files = unpacked(answer.getResponse().getContentAsByteArray());
        assertThat(files.get("data/" + key.value() + ".csv"))
                .contains("71.25")
                .doesNotContain("82.75");
        assertThat(files.get("catalogue.rdf"))
                .contains("https://data.example.se/tal/data/" + key.value() + ".csv");
    }

    @Test
    void what_is_typed_wrong_is_told_beside_the_field_and_kept() {
        assertThat(
                        get(
                                "/indicators/open-data/package?address=data.example.se&contact=ingen&licence=CC0",
                                Role.PROJECT_LEAD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Skriv hela adressen.",
                        "Skriv en e-postadress.",
                        "value=\"data.example.se\"",
                        "value=\"ingen\"");
    }

    @Test
    void the_page_tells_what_is_published() {
        assertThat(get("/indicators/open-data", Role.EMPLOYEE))
                .hasStatusOk()
                .bodyText()
                .contains("Öppna data", "/indicators/" + key.value());
    }

    private void enter(String period, String value, Status upTo) {
        ObservationId id =
                data.asSystem(() ->
                        observations.enter(
                                queries.definition(key, 1).orElseThrow(),
                                district,
                                Slot.of(Period.of(period)),
                                observed(value)));
        TestFigures.take(data, steps, id, upTo);
    }

    private MvcTestResult get(String path, Role role) {
        return mvc.get().uri(path).with(data.signedIn(role, data.municipality())).exchange();
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
