package se.arbetsro.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.TestFigures;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** The list of figures that wait for a look. */
@ArbetsroTest
class WaitingPagesTests {

    private static final String ADDRESS = "/indicators/waiting";

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired ObservationQueries figures;
    @Autowired StatusSteps steps;
    @Autowired TestData data;

    private UnitId district;
    private IndicatorKey key;
    private ObservationId first;
    private ObservationId second;

    @BeforeEach
    void two_figures_have_been_reported() {
        district = data.district("Väntboda");
        key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Väntande"), FROM));
        first = enter(TestData.SYSTEM, "2024-04", "23");
        second = enter(TestData.SYSTEM, "2024-11", "31");
    }

    @Test
    void what_waits_is_shown_with_the_value_before_and_taken_further_together() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        assertThat(get("", director))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Väntande", "Väntboda", "23, april 2024", "+8", "Markera som kontrollerat");

        assertThat(step("", director, first.value() + "/1", second.value() + "/1"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(status(first)).isEqualTo(Status.CHECKED);
        assertThat(status(second)).isEqualTo(Status.CHECKED);
        assertThat(get("", director)).bodyText().contains("Inget väntar här.");
        step("?status=CHECKED", director, first.value() + "/2");
        assertThat(status(first)).isEqualTo(Status.APPROVED);
        assertThat(status(second)).isEqualTo(Status.CHECKED);
    }

    @Test
    void ones_own_figures_cannot_be_ticked_and_are_left_when_sent_all_the_same() {
        Viewer director = data.viewer(Role.DISTRICT_DIRECTOR, district);
        ObservationId own = enter(director, "2025-04", "40");
        RequestPostProcessor who = signedInAs(director.id());

        assertThat(get("", who))
                .bodyText()
                .contains(first.value() + "/1", "Väntar på någon annan än dig.")
                .doesNotContain(own.value() + "/1");
        step("", who, own.value() + "/1", first.value() + "/1");

        assertThat(status(own)).isEqualTo(Status.REPORTED);
        assertThat(status(first)).isEqualTo(Status.CHECKED);
    }

    @Test
    void a_figure_that_was_corrected_meanwhile_is_left_for_another_look() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        data.runAs(
                TestData.SYSTEM, () -> observations.correct(first, 1, observed("24"), "Räknefel"));

        step("", director, first.value() + "/1");

        assertThat(status(first)).isEqualTo(Status.REPORTED);
    }

    @Test
    void nothing_ticked_is_told_and_other_words_are_refused() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);

        assertThat(step("", director))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kryssa för minst ett värde");
        assertThat(step("", director, "allt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void other_districts_do_not_see_them_and_readers_have_no_list() {
        assertThat(get("", data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Grannvänta"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(first.value() + "/1");
        assertThat(get("", data.signedIn(Role.EMPLOYEE, district))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void only_who_approves_for_the_municipality_is_offered_to_publish() {
        TestFigures.take(data, steps, first, Status.APPROVED);

        assertThat(get("?status=APPROVED", data.signedIn(Role.DISTRICT_DIRECTOR, district)))
                .bodyText()
                .contains("Väntande")
                .doesNotContain("Publicera<");
        step(
                "?status=APPROVED",
                data.signedIn(Role.PROJECT_LEAD, data.municipality()),
                first.value() + "/4");
        step(
                "?status=APPROVED",
                data.signedIn(Role.PROJECT_LEAD, data.municipality()),
                first.value() + "/3");
        assertThat(status(first)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void the_list_is_had_as_a_file_and_the_start_page_tells_how_many_wait() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);

        assertThat(get("?format=csv", director))
                .hasStatusOk()
                .bodyText()
                .contains("Väntande;Väntboda");
        assertThat(mvc.get().uri("/").with(director).exchange())
                .bodyText()
                .contains("2 värden att kontrollera");
    }

    @Test
    void more_values_that_wait_take_no_more_statements() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        get("", director);
        int few = StatementCount.of(() -> get("", director));

        for (int year = 2016; year < 2024; year++) {
            enter(TestData.SYSTEM, year + "-04", "20");
        }
        get("", director);

        assertThat(StatementCount.of(() -> get("", director))).isEqualTo(few);
    }

    private ObservationId enter(Viewer viewer, String period, String value) {
        return data.as(
                viewer,
                () ->
                        observations.enter(
                                queries.definition(key, 1).orElseThrow(),
                                district,
                                Slot.of(Period.of(period)),
                                observed(value)));
    }

    private Status status(ObservationId id) {
        return data.asSystem(() -> figures.revisions(id, LocalDate.of(2026, 1, 1)))
                .getFirst()
                .point()
                .status();
    }

    private MvcTestResult get(String query, RequestPostProcessor who) {
        return mvc.get().uri(ADDRESS + query).with(who).exchange();
    }

    private MvcTestResult step(String query, RequestPostProcessor who, String... ticked) {
        var request = mvc.post().uri(ADDRESS + "/steps" + query).with(who).with(csrf());
        for (String one : ticked) {
            request.param("figure", one);
        }
        return request.exchange();
    }
}
