package se.arbetsro.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Units and the municipality's own words from files. */
@ArbetsroTest
class UnitImportTests {

    private static final String HEAD =
            "Kod;Namn;Engelskt namn;Kortnamn;Nivå;Överordnad enhet;Från och med;Till och med;Verksamhetsområden";
    private static final String TOP = "test-municipality";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Imports imports;
    @Autowired Messages messages;

    private UnitId municipality;
    private Viewer administrator;
    private String a;
    private String line;

    @BeforeEach
    void an_administrator_and_a_service_line() {
        municipality = data.municipality();
        administrator = data.viewer(Role.ADMINISTRATOR, municipality);
        a = "u" + UUID.randomUUID().toString().substring(0, 8);
        line = "l" + UUID.randomUUID().toString().substring(0, 8);
        takeIn(
                "service-lines",
                "Nyckel;Ordning;Namn;Kortnamn;Andra namn",
                line + ";9;Provområde " + line + ";P" + line + ";alias " + line);
    }

    private static byte[] bytes(String head, String... lines) {
        return (head + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private ImportCounts takeIn(String kind, String head, String... lines) {
        return CurrentViewer.callAs(
                administrator, () -> imports.carryOut(kind, bytes(head, lines), _ -> {}, _ -> {}));
    }

    private List<String> errors(String kind, String head, String... lines) {
        ImportCheck check =
                CurrentViewer.callAs(
                        administrator, () -> imports.check(kind, bytes(head, lines), Language.SV));
        return check.errors().stream()
                .map(error ->
                        error.row()
                                + " "
                                + (error.place() == null ? "" : error.place().header().sv())
                                + ": "
                                + error.message().in(messages, Language.SV))
                .toList();
    }

    private String row(String code, String name, String kind, String parent, String more) {
        return String.join(";", code, name, "", "", kind, parent, more);
    }

    private List<String> periods(String code) {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select period.name || ' ' || period.kind || ' ' || parent.code || ' '
                                    || period.valid || coalesce((select ' ' || service_line
                                        from organisation.unit_service_line line
                                        where line.unit_id = unit.id and line.valid @> platform.today()), '')
                                from organisation.unit
                                join organisation.unit_period period on period.unit_id = unit.id
                                join organisation.unit parent on parent.id = period.parent_id
                                where unit.code = ? order by lower(period.valid)
                                """)
                        .param(code)
                        .query(String.class)
                        .list());
    }

    @Test
    void a_tree_comes_in_in_any_order_with_times_and_service_lines() {
        assertThat(
                        takeIn(
                                "units",
                                HEAD,
                                row(
                                        a + "-1",
                                        "Barnenheten",
                                        "unit",
                                        a,
                                        "2019-01-01;2020-06-30;" + line),
                                row(
                                        a + "-1",
                                        "Familjeenheten",
                                        "enhet",
                                        a,
                                        "2020-07-01;;alias " + line),
                                row(a, "Fildistriktet", "district", TOP, "2016-01-01;;")))
                .isEqualTo(new ImportCounts(3, 0, 0));

        assertThat(periods(a + "-1"))
                .containsExactly(
                        "Barnenheten unit " + a + " [2019-01-01,2020-07-01) " + line,
                        "Familjeenheten unit " + a + " [2020-07-01,) " + line);
    }

    @Test
    void names_and_lines_of_known_units_are_written_right() {
        takeIn("units", HEAD, row(a, "Fildistrikte", "district", TOP, "2016-01-01;;"));

        assertThat(
                        takeIn(
                                "units",
                                HEAD,
                                row(a, "Fildistriktet", "district", TOP, "2016-01-01;;" + line)))
                .isEqualTo(new ImportCounts(0, 1, 0));

        assertThat(periods(a))
                .containsExactly("Fildistriktet district " + TOP + " [2016-01-01,) " + line);
        assertThat(
                        takeIn(
                                "units",
                                HEAD,
                                row(a, "Fildistriktet", "district", TOP, "2016-01-01;;" + line)))
                .isEqualTo(new ImportCounts(0, 0, 1));
    }

    @Test
    void what_is_exported_is_taken_in_as_it_is() {
        data.unit("Rundresan", data.district("Resbygden"));
        byte[] exported =
                mvc.get()
                        .uri("/units?format=csv")
                        .with(data.signedIn(Role.ADMINISTRATOR, municipality))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();

        ImportCheck check =
                CurrentViewer.callAs(
                        administrator, () -> imports.check("units", exported, Language.SV));

        assertThat(check.errors()).isEmpty();
        assertThat(check.counts().created()).isZero();
        assertThat(check.counts().changed()).isZero();
        assertThat(check.counts().same()).isGreaterThan(2);
    }

    @Test
    void what_belongs_in_a_change_of_the_organisation_is_refused_at_its_cell() {
        takeIn(
                "units",
                HEAD,
                row(a, "Fildistriktet", "district", TOP, "2016-01-01;;"),
                row(a + "-1", "Barnenheten", "unit", a, "2019-01-01;;"));

        assertThat(
                        errors(
                                "units",
                                HEAD,
                                row(a + "-1", "Barnenheten", "unit", TOP, "2019-01-01;;"),
                                row(a, "Fildistriktet", "district", TOP, "2017-01-01;;"),
                                row(a, "Fildistriktet", "district", TOP, "2016-01-01;2020-12-31;")))
                .containsExactly(
                        "2 Överordnad enhet: Enheten finns redan och hör till en annan enhet. Flytta"
                                + " den med en organisationsändring.",
                        "3 Från och med: Enheten finns redan och har andra dagar. Dagar ändras med"
                                + " en organisationsändring.",
                        "4 Till och med: Enheten finns redan och har andra dagar. Dagar ändras med"
                                + " en organisationsändring.");
    }

    @Test
    void what_cannot_be_a_tree_is_refused_at_its_cell() {
        assertThat(
                        errors(
                                "units",
                                HEAD,
                                row(a + "-1", "A", "unit", a + "-2", "2019-01-01;;"),
                                row(a + "-2", "B", "unit", a + "-1", "2019-01-01;;"),
                                row(a + "-3", "C", "unit", "finns-inte", "2019-01-01;;"),
                                row(a + "-4", "D", "unit", TOP, "1999-01-01;;"),
                                row(a + "-5", "E", "municipality", "", "2019-01-01;;"),
                                row(a + "-6", "F", "unit", TOP, "2019-01-01;;"),
                                row(a + "-6", "F", "unit", TOP, "2020-01-01;;trolleri")))
                .containsExactly(
                        "2 Överordnad enhet: Enheten skulle hamna under sig själv.",
                        "3 Överordnad enhet: Enheten skulle hamna under sig själv.",
                        "4 Överordnad enhet: Det finns ingen enhet med den koden, varken här eller i"
                                + " filen.",
                        "5 Överordnad enhet: Den överordnade enheten finns inte hela den tiden.",
                        "6 Överordnad enhet: Bara kommunen själv saknar överordnad enhet. Fyll i"
                                + " koden för enheten närmast ovanför.",
                        "7 Från och med: Två rader om samma enhet gäller samma dagar.",
                        "8 Från och med: Två rader om samma enhet gäller samma dagar.",
                        "8 Verksamhetsområden: Det finns inget verksamhetsområde med det namnet.");
        assertThat(errors("units", HEAD, row(a, "A", "rymdskepp", TOP, "2019-01-01;;")))
                .singleElement()
                .asString()
                .startsWith("2 Nivå: ");
    }

    @Test
    void service_lines_come_in_with_aliases_and_change() {
        String head = "Nyckel;Ordning;Namn;Kortnamn;Andra namn";
        String again = line + ";9;Provområde " + line + ";P" + line + ";alias " + line;

        assertThat(takeIn("service-lines", head, again)).isEqualTo(new ImportCounts(0, 0, 1));
        assertThat(takeIn("service-lines", head, again + ", ännu ett " + line))
                .isEqualTo(new ImportCounts(0, 1, 0));
        assertThat(
                        errors(
                                "service-lines",
                                head,
                                line + "b;9;Annat;;ALIAS " + line.toUpperCase(Locale.ROOT),
                                line.toUpperCase(Locale.ROOT) + ";9;Stort;;"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3 Nyckel: ");
        assertThat(
                        errors(
                                "service-lines",
                                head,
                                line + "b;9;Annat;;ALIAS " + line.toUpperCase(Locale.ROOT)))
                .singleElement()
                .asString()
                .startsWith("2 Andra namn: ");
    }

    @Test
    void the_words_of_the_municipality_are_taken_in_as_they_are_exported() {
        takeIn(
                "occupations",
                "Nyckel;Ordning;Namn;Anställd;Handläggare;Räknas i personalrörligheten;Andra namn",
                "o"
                        + line
                        + ";3;prövare "
                        + line
                        + ";ja;nej;ja;tredje "
                        + line
                        + ", första "
                        + line);
        for (String list : List.of("service-lines", "occupations", "unit-kinds")) {
            byte[] exported =
                    mvc.get()
                            .uri("/words/" + list + "?format=xlsx")
                            .with(data.signedIn(Role.ADMINISTRATOR, municipality))
                            .exchange()
                            .getResponse()
                            .getContentAsByteArray();

            ImportCheck check =
                    CurrentViewer.callAs(
                            administrator, () -> imports.check(list, exported, Language.SV));

            assertThat(check.errors()).as(list).isEmpty();
            assertThat(check.counts().same()).as(list).isEqualTo(check.rowCount());
        }
    }

    @Test
    void only_an_administrator_of_all_may_take_in_units() {
        UnitId part = data.district("Delen");
        assertThat(
                        CurrentViewer.callAs(
                                data.viewer(Role.ADMINISTRATOR, part),
                                () ->
                                        imports.allowedTo(CurrentViewer.get()).stream()
                                                .map(kind -> kind.key())
                                                .toList()))
                .contains("people")
                .doesNotContain("units", "service-lines");
    }

    @Test
    void a_personal_identity_number_comes_in_with_no_file() {
        assertThat(
                        errors(
                                "units",
                                HEAD,
                                row(a, "Anna 640823-3234", "district", TOP, "2016-01-01;;")))
                .singleElement()
                .asString()
                .startsWith("2 Namn: Det här ser ut som ett personnummer");
        for (String list : List.of("service-lines", "occupations", "unit-kinds")) {
            assertThat(errors(list, "Nyckel;Ordning;Namn", "p" + line + ";9;Anna 640823-3234"))
                    .as(list)
                    .singleElement()
                    .asString()
                    .startsWith("2 Namn: Det här ser ut som ett personnummer");
        }
    }

    @Test
    void another_name_that_is_the_key_or_the_name_of_another_word_is_refused() {
        String head = "Nyckel;Ordning;Namn;Kortnamn;Andra namn";

        for (String taken : List.of(line, "PROVOMRÅDE " + line)) {
            assertThat(errors("service-lines", head, line + "b;9;Annat;;" + taken))
                    .singleElement()
                    .asString()
                    .startsWith("2 Andra namn: ");
        }
        assertThat(errors("service-lines", head, line + "b;9;Annat;;tredje", line + "c;9;Tredje;;"))
                .singleElement()
                .asString()
                .startsWith("2 Andra namn: ");
    }

    @Test
    void a_word_gets_no_key_that_its_address_cannot_hold_and_no_name_too_long_to_be_short() {
        assertThat(errors("unit-kinds", "Nyckel;Ordning;Namn", "new;9;Nytt"))
                .singleElement()
                .asString()
                .startsWith("2 Nyckel: ");
        assertThat(
                        errors(
                                "service-lines",
                                "Nyckel;Ordning;Namn;Kortnamn",
                                line + "b;9;" + "n".repeat(41) + ";"))
                .singleElement()
                .asString()
                .startsWith("2 Kortnamn: ");
    }
}
