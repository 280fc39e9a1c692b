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
import se.arbetsro.organisation.PersonId;
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

/** Roles from a file: by the same rules as one by one. */
@ArbetsroTest
class RoleImportTests {

    private static final String HEAD =
            "HR-id;Roll;Enhetskod;Från och med;Till och med;Personalansvar;Budgetansvar;Arbetsmiljöansvar";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Imports imports;
    @Autowired Messages messages;

    private UnitId district;
    private String code;
    private PersonId kim;
    private String hrId;
    private Viewer hr;

    @BeforeEach
    void hr_of_a_district_and_someone_there() {
        district = data.district("Rollfilsbygden");
        UnitId unit = data.unit("Rollfilsenheten", district);
        code = code(unit);
        kim = data.person("Kim", "Rollfil", Role.EMPLOYEE, unit);
        hrId = named(kim);
        hr = data.viewer(Role.HR, district);
    }

    private String named(PersonId person) {
        String id = "R" + UUID.randomUUID().toString().substring(0, 8);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("update organisation.person set hr_id = ? where id = ?")
                                .params(id, person.value())
                                .update());
        return id;
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

    private ImportCounts takeIn(String... lines) {
        return CurrentViewer.callAs(
                hr, () -> imports.carryOut("roles", file(lines), _ -> {}, _ -> {}));
    }

    private List<String> errors(String... lines) {
        ImportCheck check =
                CurrentViewer.callAs(hr, () -> imports.check("roles", file(lines), Language.SV));
        return check.errors().stream()
                .map(error ->
                        error.row()
                                + " "
                                + (error.place() == null ? "" : error.place().header().sv())
                                + ": "
                                + error.message().in(messages, Language.SV))
                .toList();
    }

    private List<String> roles() {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select role || ' ' || valid || ' ' || answers_for_staff
                                from organisation.role_assignment
                                where person_id = ? and role <> 'EMPLOYEE' order by lower(valid), role
                                """)
                        .param(kim.value())
                        .query(String.class)
                        .list());
    }

    @Test
    void roles_are_given_and_the_same_file_again_changes_nothing() {
        String manager =
                hrId.toLowerCase(Locale.ROOT) + ";enhetschef;" + code + ";2026-02-01;;ja;;ja";

        assertThat(errors(manager)).isEmpty();
        assertThat(roles()).as("after the preview").isEmpty();
        assertThat(takeIn(manager)).isEqualTo(new ImportCounts(1, 0, 0));

        assertThat(roles()).containsExactly("UNIT_MANAGER [2026-02-01,) true");
        assertThat(takeIn(manager)).isEqualTo(new ImportCounts(0, 0, 1));
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select count(*) from platform.audit_entry where action = 'role.granted'"
                                                        + " and object_id = ?")
                                        .param(kim.value().toString())
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(1);
    }

    @Test
    void a_later_file_ends_a_role_and_begins_the_next_on_the_day_after() {
        takeIn(hrId + ";UNIT_MANAGER;" + code + ";2026-02-01;;ja;;");

        assertThat(
                        takeIn(
                                hrId + ";UNIT_MANAGER;" + code + ";2026-09-01;;nej;;",
                                hrId + ";UNIT_MANAGER;" + code + ";2026-02-01;2026-08-31;ja;;"))
                .isEqualTo(new ImportCounts(1, 1, 0));

        assertThat(roles())
                .containsExactly(
                        "UNIT_MANAGER [2026-02-01,2026-09-01) true",
                        "UNIT_MANAGER [2026-09-01,) false");
    }

    @Test
    void a_row_that_cannot_be_read_is_refused_and_nothing_is_taken_in() {
        assertThat(
                        errors(
                                hrId
                                        + ";enhetschef;"
                                        + code(data.municipality())
                                        + ";2026-02-01;;;;",
                                hrId + ";enhetschef;" + code + ";2027-03-01;2027-01-01;;;",
                                hrId + ";chefen;" + code + ";2026-03-01;;;;",
                                "19570428-9999;enhetschef;" + code + ";2026-03-01;;;;"))
                .hasSize(4)
                .anyMatch(error -> error.startsWith("2 Enhetskod"))
                .anyMatch(error -> error.startsWith("3 Till och med"))
                .anyMatch(error -> error.startsWith("4 Roll"))
                .anyMatch(error -> error.startsWith("5 HR-id"));
        assertThat(roles()).isEmpty();
    }

    @Test
    void what_may_not_be_given_one_by_one_is_refused_in_its_row() {
        PersonId self = new PersonId(hr.id());
        String own = named(self);
        takeIn(hrId + ";UNIT_MANAGER;" + code + ";2026-02-01;;;;");

        assertThat(
                        errors(
                                "ingen;enhetschef;" + code + ";2026-02-01;;;;",
                                hrId + ";administratör;" + code + ";2026-02-01;;;;",
                                own + ";enhetschef;" + code + ";2026-02-01;;;;",
                                hrId + ";skyddsombud;" + code + ";1999-02-01;2000-01-01;;;",
                                hrId + ";enhetschef;" + code + ";2026-03-01;;;;"))
                .containsExactly(
                        "2 HR-id: Ingen har det HR-id:t. Läs in personen först, eller rätta numret.",
                        "3 Roll: Den rollen får du inte ge där, eller inte till den personen.",
                        "4 Roll: Den rollen får du inte ge där, eller inte till den personen.",
                        "5 Från och med: Enheten finns inte hela den tiden.",
                        "6 Från och med: Personen har redan den rollen där under en del av tiden, med en"
                                + " annan första dag. Ändra den på personens sida.");
    }

    @Test
    void a_deputy_is_refused_at_the_first_day_by_which_the_role_was_met() {
        takeIn(hrId + ";UNIT_MANAGER;" + code + ";2026-02-01;2026-05-31;;;");
        PersonId replaced = data.person("Ersatt", "Chef", Role.UNIT_MANAGER, district);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update organisation.role_assignment set deputy_for = (
                                            select id from organisation.role_assignment
                                            where person_id = ? and role = 'UNIT_MANAGER')
                                        where person_id = ? and role = 'UNIT_MANAGER'
                                        """)
                                .params(replaced.value(), kim.value())
                                .update());

        assertThat(errors(hrId + ";UNIT_MANAGER;" + code + ";2026-02-01;2026-06-30;;;"))
                .singleElement()
                .asString()
                .startsWith("2 Från och med: ");
    }

    @Test
    void what_is_exported_is_taken_in_as_it_is() {
        takeIn(hrId + ";enhetschef;" + code + ";2026-02-01;;ja;ja;nej");
        byte[] exported =
                mvc.get()
                        .uri("/roles?format=csv&role=UNIT_MANAGER&unit=" + district.value())
                        .with(data.signedIn(Role.HR, district))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();

        ImportCheck check =
                CurrentViewer.callAs(hr, () -> imports.check("roles", exported, Language.SV));

        assertThat(check.errors()).isEmpty();
        assertThat(check.counts()).isEqualTo(new ImportCounts(0, 0, 1));
    }
}
