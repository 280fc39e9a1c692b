package se.arbetsro.indicator.web.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.indicator.national.Sex;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.exchange.ImportCheck;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportRefused;
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** From Kolada's files to the comparison. Municipalities, measures and figures are invented. */
@ArbetsroTest
class NationalPagesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(70_000);

    @Autowired Imports imports;
    @Autowired NationalQueries queries;
    @Autowired NationalIntake intake;
    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    private String measure;
    private Viewer hr;

    @BeforeEach
    void a_measure_six_municipalities_and_someone_who_defines() {
        measure = "X" + NUMBER.incrementAndGet();
        hr = data.viewer(Role.HR, data.municipality());
        carryOut(
                "national-measures",
                "{\"values\": [{\"id\": \"%s\", \"title\": \"Prov %s\", \"description\": \"Om provet\"}]}"
                        .formatted(measure, measure));
        carryOut(
                "municipalities",
                "Kommunkod;Namn\n9901;Aköping\n9902;Beköping\n9903;Ceköping\n9904;Deköping\n"
                        + "9905;Eköping\n9906;Ököping\n");
        data.runAs(hr, () -> intake.sayOwn("9901"));
    }

    private ImportCounts carryOut(String kind, String file) {
        return data.as(
                hr,
                () ->
                        imports.carryOut(
                                kind, file.getBytes(StandardCharsets.UTF_8), _ -> {}, _ -> {}));
    }

    private ImportCheck check(String kind, String file) {
        return data.as(
                hr, () -> imports.check(kind, file.getBytes(StandardCharsets.UTF_8), Language.SV));
    }

    /** Ours has 45; of the others 10, 20, 30, 40 and 50 the median is 30, the middle half 20–40. */
    private String values(String first) {
        var json = new StringBuilder("{\"values\": [");
        String[] values = {first, "10", "20", "30", "40", "50"};
        for (int i = 0; i < values.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(
                            """
                            {"kpi": "%s", "period": 2024, "municipality": "990%d", "values": [
                             {"gender": "T", "value": %s, "status": "", "isdeleted": false},
                             {"gender": "K", "value": %s, "status": "", "isdeleted": false}]}
                            """
                                    .formatted(measure, i + 1, values[i], values[i]));
        }
        return json + "]}";
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private RequestPostProcessor reader() {
        return data.signedIn(
                Role.EMPLOYEE, data.unit("Läsenheten", data.district("Läsdistriktet")));
    }

    private String address() {
        return "/indicators/national/measures/" + measure;
    }

    @Test
    void ones_own_municipality_is_seen_beside_the_middle_half_of_the_others() {
        carryOut("national-values", values("45"));

        assertThat(get(address(), reader()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2024: Aköping har 45, högre än den mellersta hälften (20–40) av 5 andra"
                                + " kommuner. Medianen är 30.")
                .contains("/indicators/rules#national")
                .contains("Värdena kommer från Kolada.", "utan den egna kommunen");
        assertThat(get("/indicators/national?q=" + measure, reader()))
                .hasStatusOk()
                .bodyText()
                .contains("Prov " + measure, "Den egna kommunen är Aköping.")
                .doesNotContain("/imports/national-values");
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_corrected_value_is_told() {
        assertThat(carryOut("national-values", values("45"))).isEqualTo(new ImportCounts(12, 0, 0));
        assertThat(check("national-values", values("45")).counts())
                .isEqualTo(new ImportCounts(0, 0, 12));
        assertThat(check("national-values", values("46.0")).counts())
                .isEqualTo(new ImportCounts(0, 2, 10));
    }

    @Test
    void a_value_that_kolada_takes_back_is_gone() {
        carryOut("national-values", values("45"));

        ImportCounts counts =
                carryOut("national-values", values("45").replaceFirst("false", "true"));

        assertThat(counts).isEqualTo(new ImportCounts(0, 1, 11));
        assertThat(known(Sex.ALL)).isEqualTo(5);
        assertThat(known(Sex.WOMEN)).isEqualTo(6);
        assertThat(get(address(), reader())).bodyText().contains("Aköping saknar värde för 2024.");
    }

    @Test
    void a_file_with_one_wrong_item_changes_nothing() {
        String wrong = values("45").replace("\"9906\"", "\"9999\"");

        assertThat(check("national-values", wrong).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.row()).isEqualTo(6));
        assertThatThrownBy(() -> carryOut("national-values", wrong))
                .isInstanceOf(ImportRefused.class);
        assertThat(known(Sex.ALL)).isZero();
    }

    @Test
    void a_table_says_the_same_as_json_and_finds_codes_that_lost_their_zero() {
        carryOut("municipalities", "Kommunkod;Namn\n0199;Nollköping\n");
        ImportCounts counts =
                carryOut(
                        "national-values",
                        "kpi;municipality;period;gender;value;count\n"
                                + measure
                                + ";9901;2024;T;45;1\n"
                                + measure
                                + ";199;2024;Kvinnor;12,5;1\n");

        assertThat(counts).isEqualTo(new ImportCounts(2, 0, 0));
        assertThat(check("national-values", values("45")).counts())
                .isEqualTo(new ImportCounts(11, 0, 1));
        assertThat(
                        check(
                                        "national-values",
                                        "kpi;municipality;period;gender;value\n"
                                                + measure
                                                + ";9998;2024;T;1\n")
                                .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.row()).isEqualTo(2));
    }

    /** Of the group's 10, 20, 30 and 40 the median is 25. */
    @Test
    void a_group_of_ones_own_is_compared_with_and_is_whole_in_its_file() {
        carryOut("national-values", values("45"));
        carryOut(
                "comparison-groups",
                "Grupp;Kommun\nGrannar;9902\nGrannar;9903\nGrannar;Deköping\nGrannar;9905\nTvå;9906\n");

        assertThat(get(address() + "?group=Grannar", reader()))
                .bodyText()
                .contains("Medianen är 25")
                .contains("av 4 andra kommuner")
                .contains("Aköping")
                .doesNotContain("Ököping");
        assertThat(get("/indicators/national/groups?format=csv", reader()))
                .bodyText()
                .contains("Grannar;9902;Beköping", "Två;9906;Ököping");

        ImportCounts counts =
                carryOut("comparison-groups", "Grupp;Kommun\nGrannar;9902\nGrannar;9903\n");

        assertThat(counts).isEqualTo(new ImportCounts(0, 3, 2));
        assertThat(data.as(hr, queries::members)).hasSize(2);
    }

    @Test
    void the_choice_of_ones_own_municipality_is_offered_to_who_may_make_it() {
        assertThat(get("/indicators/national", data.signedIn(Role.HR, data.municipality())))
                .bodyText()
                .contains("action=\"/indicators/national/own\"", "/imports/national-values");
        assertThat(get("/indicators/national", reader()))
                .bodyText()
                .doesNotContain("action=\"/indicators/national/own\"");
    }

    @Test
    void women_and_men_the_order_and_the_files() {
        carryOut("national-values", values("45"));

        assertThat(get(address() + "?sex=MEN", reader()))
                .bodyText()
                .contains("Det finns inga värden för urvalet.");
        assertThat(get(address() + "?sex=WOMEN&order=value&format=csv", reader()))
                .bodyText()
                .containsSubsequence("Ököping", "Aköping", "Eköping", "Beköping");
        assertThat(get(address() + "?format=csv", reader()))
                .bodyText()
                .containsSubsequence("Aköping", "Beköping", "Eköping", "Ököping");
        assertThat(get(address() + "/charts/0?format=svg", reader()))
                .hasStatusOk()
                .hasContentType("image/svg+xml;charset=UTF-8");
        assertThat(get("/indicators/national?format=csv&q=" + measure, reader()))
                .bodyText()
                .contains(measure);
    }

    @Test
    void only_who_defines_for_the_municipality_reads_in_and_says_which_is_ours() {
        var district = data.district("Delen");
        Viewer head = data.viewer(Role.HEAD_OF_DEPARTMENT, district);

        assertThatThrownBy(() ->
                        data.as(
                                head,
                                () ->
                                        imports.carryOut(
                                                "national-values",
                                                values("45").getBytes(StandardCharsets.UTF_8),
                                                _ -> {},
                                                _ -> {})))
                .isInstanceOf(Forbidden.class);
        assertThat(
                        mvc.post()
                                .uri("/indicators/national/own")
                                .param("municipality", "9902")
                                .with(data.signedIn(Role.HEAD_OF_DEPARTMENT, district))
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(
                        mvc.post()
                                .uri("/indicators/national/own")
                                .param("municipality", "9902")
                                .with(data.signedIn(Role.HR, data.municipality()))
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(data.as(hr, queries::own))
                .hasValueSatisfying(own -> assertThat(own.id()).isEqualTo("9902"));
    }

    @Test
    void more_measures_years_and_municipalities_take_no_more_statements() {
        RequestPostProcessor reader = reader();
        String list = "/indicators/national?q=" + measure;
        carryOut(
                "national-values",
                "kpi;municipality;period;gender;value\n" + measure + ";9901;2023;T;45\n");
        get(list, reader);
        get(address(), reader);
        int listed = StatementCount.of(() -> get(list, reader));
        int shown = StatementCount.of(() -> get(address(), reader));

        carryOut("national-values", values("45"));
        carryOut(
                "national-measures",
                "id;title\n%s0;Mer än %s\n%s;Prov igen\n".formatted(measure, measure, measure));

        assertThat(StatementCount.of(() -> get(list, reader))).isEqualTo(listed);
        assertThat(StatementCount.of(() -> get(address(), reader))).isEqualTo(shown);
    }

    private int known(Sex sex) {
        return data.as(hr, () -> queries.known(measure, sex, null)).size();
    }
}
