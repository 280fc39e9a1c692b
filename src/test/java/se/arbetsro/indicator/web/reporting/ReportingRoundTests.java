package se.arbetsro.indicator.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.reporting.RoundContent;
import se.arbetsro.indicator.domain.reporting.Rounds;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** A round of reporting, from its opening until all has been reported. */
@ArbetsroTest
class ReportingRoundTests {

    private static final String PERIOD = "2025-HT";

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired ObservationQueries figures;
    @Autowired Stewardships stewardships;
    @Autowired Rounds rounds;
    @Autowired TestData data;

    private UnitId district;
    private UnitId neighbour;
    private UnitId subunit;
    private IndicatorKey posts;
    private IndicatorKey turnover;
    private ReportingRoundId round;
    private RequestPostProcessor director;

    @BeforeEach
    void two_districts_are_asked_for_two_figures_each() {
        district = data.district("Omgångsbo");
        neighbour = data.district("Grannomgång");
        subunit = data.unit("Avdelning Ett", district);
        posts = newKey();
        turnover = newKey();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    indicators.create(posts, count("Lediga tjänster"), FROM);
                    indicators.create(
                            turnover, content("Slutat", "procent", Per.TERM, 1, true), FROM);
                });
        enter(posts, district, "2025-VT", "10");
        round = open(List.of(posts, turnover), List.of(district, neighbour));
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
    }

    @Test
    void all_figures_of_ones_own_units_are_reported_in_one_form() {
        assertThat(get("/figures", director))
                .hasStatusOk()
                .bodyText()
                .contains("Omgångsbo", "Lediga tjänster", "10, VT 2025", "Slutat")
                .doesNotContain("Grannomgång");

        assertThat(
                        fill(
                                director,
                                Map.of(
                                        field("value", district, posts), "12",
                                        field("value", district, turnover), "14,2",
                                        field("people", district, turnover), "40",
                                        field("note", district, turnover), "Två gick i pension")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(value(posts, district)).isEqualByComparingTo("12");
        assertThat(held(turnover, district).point().note()).isNotNull();
        assertThat(held(turnover, district).point().status()).isEqualTo(Status.REPORTED);
        assertThat(get("", director)).bodyText().contains("2 av 2 tal", "allt rapporterat");
        assertThat(get("", lead())).bodyText().contains("2 av 4 tal", "försenad");
    }

    @Test
    void a_value_that_is_missing_counts_as_reported_when_it_is_said_why() {
        fill(director, Map.of(field("missing", district, posts), "NOT_APPLICABLE"));

        assertThat(held(posts, district).point().missing()).isNotNull();
        assertThat(get("", director)).bodyText().contains("1 av 2 tal", "Slutat");
    }

    @Test
    void one_fault_keeps_all_back_and_what_was_typed_stays() {
        MvcTestResult answer =
                fill(
                        director,
                        Map.of(
                                field("value", district, posts), "12",
                                field("value", district, turnover), "fjorton"));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("fjorton", "value=\"12\"", "aria-invalid=\"true\"");
        assertThat(value(posts, district)).isNull();
    }

    @Test
    void a_share_of_too_few_people_is_not_kept() {
        assertThat(
                        fill(
                                director,
                                Map.of(
                                        field("value", district, turnover), "20",
                                        field("people", district, turnover), "5")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(value(turnover, district)).isNull();
    }

    @Test
    void a_value_outside_what_is_plausible_is_taken_with_a_note_that_says_why() {
        say(posts, null, new Limits(null, new BigDecimal("30"), new BigDecimal("50")));

        assertThat(fill(director, Map.of(field("value", district, posts), "16")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Värdet före var 10. Det är en större ändring än 50 %.");
        assertThat(fill(director, Map.of(field("value", district, posts), "31")))
                .bodyText()
                .contains("Värdet är högre än 30.");
        assertThat(value(posts, district)).isNull();

        assertThat(
                        fill(
                                director,
                                Map.of(
                                        field("value", district, posts), "31",
                                        field("note", district, posts), "Ny mottagning")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(value(posts, district)).isEqualByComparingTo("31");
    }

    @Test
    void an_indicator_of_a_lower_level_is_asked_of_the_units_there() {
        say(posts, "unit", Limits.NONE);

        assertThat(get("/figures", director))
                .bodyText()
                .contains("value." + subunit.value() + "." + posts)
                .doesNotContain("value." + district.value() + "." + posts)
                .contains("value." + district.value() + "." + turnover);
    }

    @Test
    void the_same_form_sent_twice_is_one_report() {
        String key = UUID.randomUUID().toString();
        Map<String, String> typed = Map.of(field("value", district, posts), "12");

        assertThat(fill(director, key, typed)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(fill(director, key, typed)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(held(posts, district).point().revision()).isEqualTo(1);
    }

    @Test
    void a_figure_that_somebody_else_reported_meanwhile_is_not_written_over() {
        enter(posts, district, PERIOD, "11");

        assertThat(fill(director, Map.of(field("value", district, posts), "12")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det finns redan");
        assertThat(value(posts, district)).isEqualByComparingTo("11");
    }

    @Test
    void nothing_filled_in_is_told() {
        assertThat(fill(director, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har inte fyllt i något.");
    }

    @Test
    void a_closed_round_takes_no_more_until_it_is_opened_again() {
        post("/closing", lead());

        fill(director, Map.of(field("value", district, posts), "12"));
        assertThat(value(posts, district)).isNull();
        assertThat(get("/figures", director)).bodyText().contains("Omgången är avslutad.");

        post("/reopening", lead());
        fill(director, Map.of(field("value", district, posts), "12"));
        assertThat(value(posts, district)).isEqualByComparingTo("12");
    }

    @Test
    void others_units_cannot_be_reported_for_and_only_who_asked_changes_the_round() {
        fill(director, Map.of(field("value", neighbour, posts), "12"));
        assertThat(value(posts, neighbour)).isNull();
        assertThat(post("/closing", director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/edit", director)).hasStatus(HttpStatus.FORBIDDEN);

        RequestPostProcessor stranger =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Utanför"));
        assertThat(get("", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("", data.signedIn(Role.EMPLOYEE, district))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void who_is_named_to_report_is_reminded_and_others_are_not() {
        say(posts, null, Limits.NONE, Role.HEAD_OF_DEPARTMENT);
        say(turnover, null, Limits.NONE, Role.HEAD_OF_DEPARTMENT);

        assertThat(start(director)).bodyText().doesNotContain("Rapportera tal: Prov");
        assertThat(start(data.signedIn(Role.HEAD_OF_DEPARTMENT, district)))
                .bodyText()
                .contains("Rapportera tal: Prov", "2 av 2 tal är kvar");
    }

    @Test
    void a_round_is_opened_changed_and_had_as_a_file() {
        RequestPostProcessor lead = lead();
        String key = UUID.randomUUID().toString();
        MvcTestResult opened = openBy(lead, key, "Höstens tal");
        assertThat(opened).hasStatus(HttpStatus.SEE_OTHER);
        String address = java.util.Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        assertThat(openBy(lead, key, "Höstens tal").getResponse().getRedirectedUrl())
                .isEqualTo(address);

        assertThat(mvc.get().uri(address).with(lead).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Höstens tal", "Omgångsbo", "0 av 1 tal");
        assertThat(mvc.get().uri(address + "?format=csv").with(lead).exchange())
                .bodyText()
                .contains("Omgångsbo;Lediga tjänster;" + posts + ";" + PERIOD + ";10");
        assertThat(mvc.get().uri("/indicators/rounds?format=csv").with(lead).exchange())
                .bodyText()
                .contains("Höstens tal");

        assertThat(edit(lead, address, "1", "Höstens viktiga tal")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(edit(lead, address, "1", "Ett annat namn"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Höstens viktiga tal", "Ett annat namn");
    }

    @Test
    void more_units_take_no_more_statements() {
        RequestPostProcessor lead = lead();
        get("", lead);
        get("/figures", lead);
        int round = StatementCount.of(() -> get("", lead));
        int form = StatementCount.of(() -> get("/figures", lead));

        this.round =
                open(
                        List.of(posts, turnover),
                        List.of(
                                district,
                                neighbour,
                                data.district("Tredje"),
                                data.district("Fjärde"),
                                data.district("Femte")));
        get("", lead);

        assertThat(StatementCount.of(() -> get("", lead))).isEqualTo(round);
        assertThat(StatementCount.of(() -> get("/figures", lead))).isEqualTo(form);
    }

    @Test
    void what_a_round_lacks_is_told_at_its_field() {
        assertThat(
                        mvc.post()
                                .uri("/indicators/rounds")
                                .with(lead())
                                .with(csrf())
                                .param("key", UUID.randomUUID().toString())
                                .param("nameSv", "Tom")
                                .param("period", "2199")
                                .param("due", "2020-01-01")
                                .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Perioden har inte börjat än.",
                        "Dagen ligger före perioden.",
                        "Kryssa för minst ett tal.",
                        "Kryssa för minst en.");
    }

    private MvcTestResult openBy(RequestPostProcessor who, String key, String name) {
        return mvc.post()
                .uri("/indicators/rounds")
                .with(who)
                .with(csrf())
                .param("key", key)
                .param("nameSv", name)
                .param("period", PERIOD)
                .param("due", "2026-02-15")
                .param("indicators", posts.value())
                .param("units", district.value().toString())
                .exchange();
    }

    private MvcTestResult edit(
            RequestPostProcessor who, String address, String version, String name) {
        return mvc.post()
                .uri(address + "/edit")
                .with(who)
                .with(csrf())
                .param("version", version)
                .param("nameSv", name)
                .param("period", PERIOD)
                .param("due", "2026-02-20")
                .param("indicators", posts.value())
                .param("units", district.value().toString())
                .exchange();
    }

    private ReportingRoundId open(List<IndicatorKey> keys, List<UnitId> units) {
        return data.asSystem(() ->
                rounds.open(
                        new RoundContent(
                                new Text2("Prov", null),
                                Period.of(PERIOD),
                                LocalDate.of(2026, 1, 31),
                                keys.stream().map(IndicatorKey::value).toList(),
                                units)));
    }

    private void say(IndicatorKey key, @Nullable String kind, Limits limits) {
        say(key, kind, limits, null);
    }

    private void say(
            IndicatorKey key, @Nullable String kind, Limits limits, @Nullable Role reporter) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        stewardships.write(
                                key,
                                0,
                                new Stewardship.Content(null, reporter, null, kind, null, limits)));
    }

    private void enter(IndicatorKey key, UnitId unit, String period, String value) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        observations.enter(
                                queries.definition(key, 1).orElseThrow(),
                                unit,
                                Slot.of(Period.of(period)),
                                observed(value)));
    }

    private Found held(IndicatorKey key, UnitId unit) {
        return found(key, unit).orElseThrow();
    }

    private @Nullable BigDecimal value(IndicatorKey key, UnitId unit) {
        return found(key, unit).map(found -> found.point().value()).orElse(null);
    }

    private java.util.Optional<Found> found(IndicatorKey key, UnitId unit) {
        return data.asSystem(() -> figures.all(key, TestData.today())).stream()
                .filter(found -> found.unitId().equals(unit))
                .filter(found -> found.point().slot().key().equals(PERIOD))
                .findFirst();
    }

    private static String field(String field, UnitId unit, IndicatorKey key) {
        return field + "." + unit.value() + "." + key;
    }

    private RequestPostProcessor lead() {
        return data.signedIn(Role.PROJECT_LEAD, data.municipality());
    }

    private MvcTestResult start(RequestPostProcessor who) {
        return mvc.get().uri("/").with(who).exchange();
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri("/indicators/rounds/" + round.value() + path).with(who).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor who) {
        return mvc.post()
                .uri("/indicators/rounds/" + round.value() + path)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult fill(RequestPostProcessor who, Map<String, String> typed) {
        return fill(who, UUID.randomUUID().toString(), typed);
    }

    private MvcTestResult fill(RequestPostProcessor who, String key, Map<String, String> typed) {
        var request =
                mvc.post()
                        .uri("/indicators/rounds/" + round.value() + "/figures")
                        .with(who)
                        .with(csrf())
                        .param("key", key);
        typed.forEach(request::param);
        return request.exchange();
    }
}
