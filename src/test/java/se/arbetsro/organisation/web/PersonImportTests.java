package se.arbetsro.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ImportCheck;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportRefused;
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** People with employments from a file: what comes in, what is refused and where. */
@ArbetsroTest
class PersonImportTests {

    private static final String HEAD =
            "HR-id;Förnamn;Efternamn;Enhet;Befattning;Från och med;Till och med;Skyddad identitet";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Imports imports;
    @Autowired Messages messages;

    private UnitId district;
    private UnitId unit;
    private String code;
    private Viewer hr;
    private String id;

    @BeforeEach
    void hr_of_a_district() {
        district = data.district("Filbygden");
        unit = data.unit("Filenheten", district);
        code = code(unit);
        hr = data.viewer(Role.HR, district);
        id = "F" + UUID.randomUUID().toString().substring(0, 8);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into organisation.occupation (key, rank, name_sv, employed,
                                        case_worker, in_turnover, version)
                                    values ('file-test', 1, 'filprövare', true, true, true, 1)
                                    on conflict do nothing
                                    """)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into organisation.occupation_alias (occupation, alias)
                                    values ('file-test', 'Prövare av filer') on conflict do nothing
                                    """)
                            .update();
                });
    }

    private String code(UnitId of) {
        return data.asSystem(() ->
                jdbc.sql("select code from organisation.unit where id = ?")
                        .param(of.value())
                        .query(String.class)
                        .single());
    }

    private static byte[] file(String... lines) {
        return (HEAD + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private ImportCheck check(String... lines) {
        return CurrentViewer.callAs(hr, () -> imports.check("people", file(lines), Language.SV));
    }

    private ImportCounts takeIn(String... lines) {
        return CurrentViewer.callAs(
                hr, () -> imports.carryOut("people", file(lines), _ -> {}, _ -> {}));
    }

    /** Row, column and words of each error. */
    private List<String> errors(String... lines) {
        return check(lines).errors().stream()
                .map(error ->
                        error.row()
                                + " "
                                + (error.place() == null ? "" : error.place().header().sv())
                                + ": "
                                + error.message().in(messages, Language.SV))
                .toList();
    }

    private List<String> employments(String hrId) {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select given_name || ' ' || family_name || ' ' || occupation || ' ' || valid
                                from organisation.person join organisation.employment on person_id = person.id
                                where hr_id = ? order by lower(valid)
                                """)
                        .param(hrId)
                        .query(String.class)
                        .list());
    }

    @Test
    void people_come_in_with_their_employments_and_the_same_file_again_changes_nothing() {
        String first = id + ";Åsa;Öberg;" + code + ";filprövare;2020-01-01;2021-12-31;";
        String second = id + ";Åsa;Öberg;" + code + ";Prövare av filer;2022-01-01;;";

        assertThat(check(first, second).counts()).isEqualTo(new ImportCounts(2, 0, 0));
        assertThat(employments(id)).as("after the preview").isEmpty();
        assertThat(takeIn(first, second)).isEqualTo(new ImportCounts(2, 0, 0));

        assertThat(employments(id))
                .containsExactly(
                        "Åsa Öberg file-test [2020-01-01,2022-01-01)",
                        "Åsa Öberg file-test [2022-01-01,)");
        assertThat(takeIn(first, second)).isEqualTo(new ImportCounts(0, 0, 2));
        assertThat(employments(id)).hasSize(2);
    }

    @Test
    void a_later_file_corrects_names_and_ends_employments() {
        takeIn(id + ";Åsa;Öberg;" + code + ";file-test;2020-01-01;;");

        assertThat(
                        takeIn(
                                id.toLowerCase(Locale.ROOT)
                                        + ";Åsa;Öberg-Ek;"
                                        + code
                                        + ";file-test;2020-01-01;2026-05-31;"))
                .isEqualTo(new ImportCounts(0, 1, 0));

        assertThat(employments(id))
                .containsExactly("Åsa Öberg-Ek file-test [2020-01-01,2026-06-01)");
    }

    @Test
    void what_is_exported_is_taken_in_as_it_is() {
        takeIn(
                id + "a;Åsa;Öberg;" + code + ";file-test;2020-01-01;;",
                id + "b;Bo;\"Ek; den yngre\";" + code + ";file-test;2020-02-01;2199-12-31;");
        for (String format : List.of("csv", "xlsx")) {
            byte[] exported =
                    mvc.get()
                            .uri("/people?format=" + format + "&unit=" + unit.value())
                            .with(data.signedIn(Role.HR, district))
                            .exchange()
                            .getResponse()
                            .getContentAsByteArray();

            ImportCheck check =
                    CurrentViewer.callAs(hr, () -> imports.check("people", exported, Language.SV));

            assertThat(check.errors()).isEmpty();
            assertThat(check.counts()).as(format).isEqualTo(new ImportCounts(0, 0, 2));
        }
    }

    @Test
    void each_error_is_told_at_its_row_and_column() {
        UnitId other = data.unit("Grannenheten", data.district("Grannbygden"));

        assertThat(
                        errors(
                                id + "1;A;B;" + code(other) + ";file-test;2020-01-01;;",
                                id + "2;A;B;" + code + ";trollkarl;2020-01-01;;",
                                id + "3;A;B;" + code + ";file-test;2020-01-01;2019-01-01;",
                                "19121212-1212;A;B;" + code + ";file-test;2020-01-01;;",
                                id + "5;A;;" + code + ";file-test;i går;;"))
                .hasSizeGreaterThanOrEqualTo(6)
                .anySatisfy(one -> assertThat(one).startsWith("2 Enhet: "))
                .anySatisfy(one -> assertThat(one).startsWith("3 Befattning: "))
                .contains("4 Till och med: Den sista dagen ligger före den första.")
                .anySatisfy(one -> assertThat(one).startsWith("5 HR-id: Det här ser ut som"))
                .anySatisfy(one -> assertThat(one).startsWith("6 Efternamn: "))
                .anySatisfy(one -> assertThat(one).startsWith("6 Från och med: "));
    }

    @Test
    void what_clashes_with_what_is_there_or_in_the_file_is_told_too() {
        takeIn(id + ";Åsa;Öberg;" + code + ";file-test;2020-01-01;;");
        UnitId other = data.unit("Grannenheten", data.district("Grannbygden"));
        Viewer theirs = data.viewer(Role.HR, other);
        CurrentViewer.callAs(
                theirs,
                () ->
                        imports.carryOut(
                                "people",
                                file(
                                        id
                                                + "x;Nils;Granne;"
                                                + code(other)
                                                + ";file-test;2020-01-01;;"),
                                _ -> {},
                                _ -> {}));

        assertThat(
                        errors(
                                id + ";Åsa;Öberg;" + code + ";file-test;2021-01-01;;",
                                id + "x;Nils;Granne;" + code + ";file-test;2020-01-01;;",
                                id + "y;Ulla;Ett;" + code + ";file-test;2020-01-01;2020-12-31;",
                                id + "y;Ulla;Två;" + code + ";file-test;2021-01-01;;",
                                id + "z;Tidig;Fågel;" + code + ";file-test;1999-01-01;;"))
                .containsExactly(
                        "2 Från och med: Personen har redan den befattningen i enheten under en del"
                                + " av tiden, med en annan första dag. Ändra den på personens sida.",
                        "3 HR-id: HR-id:t hör redan till någon utanför det du får ändra. Be HR för hela"
                                + " kommunen läsa in raden.",
                        "5 Efternamn: En tidigare rad har samma HR-id med ett annat namn.",
                        "6 Från och med: Enheten finns inte hela den tiden. Dela upp anställningen"
                                + " på enheterna före och efter.");
    }

    @Test
    void a_file_with_one_error_changes_nothing() {
        assertThatThrownBy(() ->
                        takeIn(
                                id + ";Åsa;Öberg;" + code + ";file-test;2020-01-01;;",
                                id + "b;Bo;Ek;nowhere;file-test;2020-01-01;;"))
                .isInstanceOf(ImportRefused.class);

        assertThat(employments(id)).isEmpty();
    }

    @Test
    void a_file_protects_an_identity_and_never_lifts_it() {
        takeIn(id + ";Åsa;Öberg;" + code + ";file-test;2020-01-01;;ja");
        takeIn(id + ";Åsa;Öberg;" + code + ";file-test;2020-01-01;;nej");

        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select protected_identity from organisation.person where hr_id = ?")
                                        .param(id)
                                        .query(Boolean.class)
                                        .single()))
                .isTrue();
        assertThat(
                        mvc.get()
                                .uri("/people?format=csv&unit=" + unit.value())
                                .with(data.signedIn(Role.HR, district))
                                .exchange())
                .bodyText()
                .doesNotContain("Öberg", id);
    }

    @Test
    void thousands_come_in_at_once() {
        String[] lines = new String[1_300];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = id + "-" + i + ";Anna;Nummer" + i + ";" + code + ";file-test;2020-01-01;;";
        }

        assertThat(takeIn(lines)).isEqualTo(new ImportCounts(1_300, 0, 0));
        assertThat(takeIn(lines)).isEqualTo(new ImportCounts(0, 0, 1_300));
    }

    @Test
    void only_who_may_enter_people_may_take_them_in() {
        for (Role role : List.of(Role.UNIT_MANAGER, Role.DISTRICT_DIRECTOR, Role.EMPLOYEE)) {
            assertThatThrownBy(() ->
                            CurrentViewer.callAs(
                                    data.viewer(role, district), () -> imports.kind("people")))
                    .isInstanceOf(Forbidden.class);
        }
    }
}
