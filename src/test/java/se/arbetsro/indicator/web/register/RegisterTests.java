package se.arbetsro.indicator.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.domain.register.ReadyDefinitions;
import se.arbetsro.indicator.domain.register.RegisterFigures;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ImportCheck;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportRefused;
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** From files of the HR system to figures that can be opened into how they came about. */
@ArbetsroTest
class RegisterTests {

    private static final String EMPLOYMENTS =
            "HR-id;Kön;Födelseår;Enhet;Befattning;Anställningsform;Omfattning i procent;"
                    + "Från och med;Till och med;Avgångsorsak\n";
    private static final String TIME = "HR-id;Enhet;Månad;Avtalade timmar;Ordinarie timmar\n";
    private static final String ABSENCE = "HR-id;Enhet;Månad;Dagar i följd;Sjukfrånvaro i timmar\n";

    @Autowired Imports imports;
    @Autowired ReadyDefinitions ready;
    @Autowired RegisterFigures figures;
    @Autowired IndicatorQueries queries;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private UnitId unit;
    private String code;
    private Viewer hr;

    @BeforeEach
    void a_unit_and_someone_of_hr() {
        unit = data.unit("Registerenheten " + mark, data.district("Registerdistriktet " + mark));
        code = code(unit);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into organisation.occupation (key, rank, name_sv, employed,
                                            case_worker, in_turnover, version)
                                        values ('register-worker', 900, 'Registerhandläggare', true, true, true, 1)
                                        on conflict do nothing
                                        """)
                                .update());
        hr = data.viewer(Role.HR, data.municipality());
    }

    /**
     * 26 women and 18 men through the turn of the year 2023/24; of the women one and of the men
     * three leave on their own request in 2024. 4 / 44 = 9.1 %, 1 / 26 = 3.8 %, 3 / 18 = 16.7 %.
     */
    private List<String> staff() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            rows.add(person("w" + i, "Kvinna", 1985, i == 0 ? "2024-01-31;Egen begäran" : ";"));
        }
        for (int i = 0; i < 18; i++) {
            rows.add(person("m" + i, "Man", 1985, i < 3 ? "2024-06-30;Egen begäran" : ";"));
        }
        return rows;
    }

    /**
     * Units of other tests with one person each must not be worked out from what is shown. These
     * districts are smaller than ours, and large enough to be hidden beside them in its place.
     */
    private void neighbours() {
        List<String> people = new ArrayList<>();
        List<String> time = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            String there = code(data.unit("Grannen " + n, data.district("Granndistriktet " + n)));
            for (int i = 0; i < 36; i++) {
                String id = mark + "n" + n + "-" + i;
                people.add(
                        id
                                + (i < 22 ? ";Kvinna" : ";Man")
                                + ";1985;"
                                + there
                                + ";Registerhandläggare;Tillsvidare;100;2015-01-01;;");
                time.add(id + ";" + there + ";2024-03;50;50");
            }
        }
        carryOut("register-employments", EMPLOYMENTS, people);
        carryOut("register-time", TIME, time);
    }

    private String code(UnitId of) {
        return data.asSystem(() ->
                jdbc.sql("select code from organisation.unit_code where unit_id = ?")
                        .param(of.value())
                        .query(String.class)
                        .single());
    }

    private String person(String id, String sex, int born, String end) {
        return mark
                + id
                + ";"
                + sex
                + ";"
                + born
                + ";"
                + code
                + ";Registerhandläggare;Tillsvidare;100;2015-01-01;"
                + end;
    }

    @Test
    void figures_come_of_files_and_open_into_counts_that_name_nobody() {
        assertThat(carryOut("register-employments", EMPLOYMENTS, staff()))
                .isEqualTo(new ImportCounts(44, 0, 0));
        neighbours();
        data.runAs(hr, () -> ready.takeUp());
        var outcome = data.as(hr, () -> figures.compute(_ -> {}, _ -> {}));
        assertThat(outcome.changed()).isPositive();

        Definition definition = definition("turnover-all-causes");
        Point point = point(definition);
        assertThat(shown(point)).isEqualTo("9.1");
        assertThat(point.groupSize()).isEqualTo(40);
        var bySex = split(definition, Split.Dimension.SEX);
        assertThat(shown(bySex.getOrDefault(Split.WOMEN, List.of()).getLast())).isEqualTo("3.8");
        assertThat(shown(bySex.getOrDefault(Split.MEN, List.of()).getLast())).isEqualTo("16.7");

        String page = page("/observations/" + point.id().value() + "/basis").replace(' ', ' ');
        assertThat(page)
                .contains("Så är talet uträknat", "4 ÷ 44 × 100 = 9,09", "slutat")
                .doesNotContain(mark + "w0", mark + "m0");
        assertThat(page("/observations/" + point.id().value()))
                .contains("/observations/" + point.id().value() + "/basis");

        // Computed once more, nothing is new.
        assertThat(data.as(hr, () -> figures.compute(_ -> {}, _ -> {})).changed()).isZero();
    }

    /**
     * 24 women and 16 men with 160 agreed hours in February 2022; four of the women are on leave
     * for 40 of them: 6 400 agreed hours, 6 240 ordinary ones. Sick: one woman 64 hours of a
     * sequence of 75 days, one woman 64 and one man 32 of short ones. By the law 160 / 6 240 = 2.6
     * %, women 128 / 3 680 = 3.5 %, men 32 / 2 560 = 1.3 %; of agreed time 160 / 6 400 = 2.5 %;
     * lasting 64 / 160 = 40 %.
     */
    @Test
    void sick_leave_comes_of_three_files() {
        List<String> people = new ArrayList<>();
        List<String> time = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(person("s" + i, i < 24 ? "Kvinna" : "Man", 1985, ";"));
            time.add(mark + "s" + i + ";" + code + ";2022-02;160;" + (i < 4 ? 120 : 160));
        }
        carryOut("register-employments", EMPLOYMENTS, people);
        carryOut("register-time", TIME, time);
        carryOut(
                "register-absence",
                ABSENCE,
                List.of(
                        mark + "s10;" + code + ";2022-02;75;64",
                        mark + "s11;" + code + ";2022-02;12;64",
                        mark + "s30;" + code + ";2022-02;3;32"));
        data.runAs(hr, () -> ready.takeUp());
        data.as(hr, () -> figures.compute(_ -> {}, _ -> {}));

        Definition statutory = definition("sick-leave-statutory");
        var bySex = split(statutory, Split.Dimension.SEX);
        assertThat(shown(point(statutory))).isEqualTo("2.6");
        assertThat(shown(bySex.getOrDefault(Split.WOMEN, List.of()).getLast())).isEqualTo("3.5");
        assertThat(shown(bySex.getOrDefault(Split.MEN, List.of()).getLast())).isEqualTo("1.3");
        assertThat(shown(point(definition("sick-leave-agreed")))).isEqualTo("2.5");
        assertThat(shown(point(definition("sick-leave-lasting")))).isEqualTo("40.0");
        assertThat(point(statutory).groupSize()).isEqualTo(40);
    }

    @Test
    void nobody_reads_rows_of_the_register_but_the_computing() {
        carryOut("register-employments", EMPLOYMENTS, staff());

        for (Viewer viewer :
                List.of(hr, TestData.SYSTEM, data.viewer(Role.PROJECT_LEAD, data.municipality()))) {
            for (String table :
                    List.of(
                            "register_person",
                            "register_employment",
                            "register_hours",
                            "register_absence")) {
                assertThat(
                                data.as(
                                        viewer,
                                        () ->
                                                jdbc.sql("select count(*) from indicator." + table)
                                                        .query(Integer.class)
                                                        .single()))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void what_is_wrong_is_told_by_row_and_nothing_is_stored() {
        String one = mark + "a";
        ImportCheck check =
                check(
                        "register-employments",
                        EMPLOYMENTS,
                        List.of(
                                row(one, "1985", code, "100", "2020-01-01", ";"),
                                row(one, "1985", code, "50", "2022-01-01", ";"),
                                row(mark + "b", "1985", "finns-inte", "100", "2020-01-01", ";"),
                                row(mark + "c", "nittio", code, "100", "2020-01-01", ";"),
                                row(mark + "d", "1985", code, "140", "2020-01-01", ";"),
                                row(mark + "e", "1985", code, "100", "2020-02-30", ";"),
                                row("19850101-1234", "1985", code, "100", "2020-01-01", ";")));

        assertThat(check.errors()).extracting(error -> error.row()).contains(4, 5, 6, 7, 8);
        assertThatThrownBy(() ->
                        carryOut(
                                "register-employments",
                                EMPLOYMENTS,
                                List.of(
                                        row(one, "1985", code, "100", "2020-01-01", ";"),
                                        row(mark + "b", "1985", "nej", "100", "2020-01-01", ";"))))
                .isInstanceOf(ImportRefused.class);
        // Had the first row been stored, its time could be taken in.
        assertThat(
                        check("register-time", TIME, List.of(one + ";" + code + ";2024-03;160;160"))
                                .errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.register.notEmployed");
    }

    @Test
    void employments_that_overlap_are_told_by_row() {
        String one = mark + "a";
        String two = mark + "b";
        ImportCheck check =
                check(
                        "register-employments",
                        EMPLOYMENTS,
                        List.of(
                                row(one, "1985", code, "100", "2020-01-01", ";"),
                                row(one, "1985", code, "50", "2022-01-01", ";"),
                                row(two, "1985", code, "100", "2010-01-01", ";"),
                                row(two, "1986", code, "100", "2025-01-01", ";")));

        assertThat(check.errors())
                .extracting(error -> error.row() + " " + error.message().key())
                .contains(
                        "3 indicator.register.overlaps",
                        "4 indicator.register.outsideLife",
                        "5 indicator.register.otherPerson");
    }

    @Test
    void more_absence_than_time_is_told_by_row() {
        carryOut("register-employments", EMPLOYMENTS, List.of(person("t", "Man", 1985, ";")));
        carryOut("register-time", TIME, List.of(mark + "t;" + code + ";2024-03;100;100"));

        assertThat(
                        check(
                                        "register-absence",
                                        ABSENCE,
                                        List.of(
                                                mark + "t;" + code + ";2024-03;3;60",
                                                mark + "t;" + code + ";2024-03;9;60",
                                                mark + "t;" + code + ";2024-04;9;8"))
                                .errors())
                .extracting(error -> error.row() + " " + error.message().key())
                .containsExactly(
                        "3 indicator.register.moreThanAgreed", "4 indicator.register.noTime");
    }

    @Test
    void the_same_rows_are_not_taken_in_twice() {
        carryOut("register-employments", EMPLOYMENTS, List.of(person("u", "Man", 1985, ";")));

        assertThat(
                        check(
                                        "register-employments",
                                        EMPLOYMENTS,
                                        List.of(person("u", "Man", 1985, ";")))
                                .errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.register.again");
    }

    @Test
    void the_figures_are_computed_for_who_defines_indicators_for_all() {
        Viewer head = data.viewer(Role.HEAD_OF_DEPARTMENT, unit);

        assertThatThrownBy(() -> data.as(head, () -> figures.compute(_ -> {}, _ -> {})))
                .isInstanceOf(Forbidden.class);
        assertThat(
                        mvc.post()
                                .uri("/indicators/register/figures")
                                .with(data.signedIn(Role.HEAD_OF_DEPARTMENT, unit))
                                .with(csrf())
                                .exchange())
                .hasStatus(403);
    }

    @Test
    void the_page_tells_how_far_the_register_reaches() {
        carryOut("register-employments", EMPLOYMENTS, List.of(person("p", "Man", 1985, ";")));

        assertThat(page("/indicators/register"))
                .contains("Personalregistret", "/imports/register-employments", "Anställningar")
                .doesNotContain(mark + "p");
    }

    private String row(
            String id, String born, String unitCode, String extent, String from, String end) {
        return id
                + ";Kvinna;"
                + born
                + ";"
                + unitCode
                + ";Registerhandläggare;Tillsvidare;"
                + extent
                + ";"
                + from
                + ";"
                + end;
    }

    private Definition definition(String key) {
        return data.asSystem(() -> queries.definitions(IndicatorKey.of(key))).getFirst();
    }

    private Point point(Definition definition) {
        return data.asSystem(() ->
                        queries.of(
                                List.of(IndicatorKey.of(definition.indicatorKey())),
                                unit,
                                Reading.now(java.time.LocalDate.of(2024, 12, 31))))
                .getFirst()
                .current()
                .latest()
                .orElseThrow();
    }

    private java.util.SortedMap<Split, List<Point>> split(
            Definition definition, Split.Dimension dimension) {
        return data.asSystem(() ->
                queries.split(
                        definition.id(),
                        unit,
                        dimension,
                        Reading.now(java.time.LocalDate.of(2024, 12, 31))));
    }

    private static String shown(Point point) {
        BigDecimal value = java.util.Objects.requireNonNull(point.value());
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private String page(String path) {
        try {
            return mvc.get()
                    .uri(path)
                    .with(data.signedIn(Role.HR, data.municipality()))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file(String header, List<String> rows) {
        return (header + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ImportCheck check(String kind, String header, List<String> rows) {
        return data.as(hr, () -> imports.check(kind, file(header, rows), Language.SV));
    }

    private ImportCounts carryOut(String kind, String header, List<String> rows) {
        return data.as(hr, () -> imports.carryOut(kind, file(header, rows), _ -> {}, _ -> {}));
    }
}
