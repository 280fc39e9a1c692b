package se.arbetsro.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** People and employments, who sees them and who may write them. */
@ArbetsroTest
class PeoplePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private UnitId district;
    private UnitId unit;
    private RequestPostProcessor hr;

    @BeforeEach
    void hr_of_a_district() {
        district = data.district("Personalbygden");
        unit = data.unit("Arbetsenheten", district);
        hr = data.signedIn(Role.HR, district);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into organisation.occupation (key, rank, name_sv, employed,
                                            case_worker, in_turnover, version)
                                        values ('people-test', 1, 'personprövare', true, true, true, 1)
                                        on conflict do nothing
                                        """)
                                .update());
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(
            String address, RequestPostProcessor who, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> person(String given, String family, String hrId) {
        Map<String, String> form = new HashMap<>();
        form.put("givenName", given);
        form.put("familyName", family);
        form.put("hrId", hrId);
        form.put("unit", unit.value().toString());
        form.put("occupation", "people-test");
        form.put("from", "2020-01-01");
        form.put("lastDay", "");
        form.put("key", UUID.randomUUID().toString());
        return form;
    }

    private static String hrId() {
        return "T" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String entered(String given, String family) {
        return Objects.requireNonNull(
                post("/people", hr, person(given, family, hrId()))
                        .getResponse()
                        .getHeader("Location"));
    }

    @Test
    void hr_enters_someone_who_then_stands_in_the_list() {
        String page = entered("Nyanställd", "Novakson");

        assertThat(get(page, hr))
                .hasStatusOk()
                .bodyText()
                .contains("Nyanställd Novakson", "personprövare", "Arbetsenheten");
        assertThat(get("/people?q=novakson", hr)).bodyText().contains("Novakson");
        assertThat(get("/search?q=novakson", hr)).bodyText().contains("Nyanställd Novakson");
        assertThat(get("/people?format=csv", hr)).bodyText().contains("Novakson");
    }

    @Test
    void sent_twice_one_person_is_entered() {
        Map<String, String> form = person("Dubbel", "Klickson", hrId());

        assertThat(post("/people", hr, form).getResponse().getHeader("Location"))
                .isEqualTo(post("/people", hr, form).getResponse().getHeader("Location"));
    }

    @Test
    void a_personal_identity_number_is_refused_wherever_it_is_typed() {
        for (String number : new String[] {"190905271474", "090527-1474", "20000229-2399"}) {
            assertThat(post("/people", hr, person("Kim", "Prov", number)))
                    .as(number)
                    .hasStatus(422)
                    .bodyText()
                    .contains("personnummer", number);
        }
        assertThat(post("/people", hr, person("Anna 090527-1474", "Prov", hrId()))).hasStatus(422);
        assertThat(post("/people", hr, person("Kim", "Orgnummer", "857209-0606")))
                .as("an organisation number is none")
                .hasStatus(303);
        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into organisation.person (id, given_name,
                                                            family_name, hr_id, sample, created_at, created_by,
                                                            version)
                                                        values (gen_random_uuid(), 'Kim', 'Prov', '090527+1474',
                                                            false, now(), platform.viewer(), 1)
                                                        """)
                                                .update()))
                .hasMessageContaining("person_hr_id");
    }

    @Test
    void an_hr_id_belongs_to_one_person() {
        String hrId = hrId();
        post("/people", hr, person("Först", "Tillkvarn", hrId));

        assertThat(
                        post(
                                "/people",
                                hr,
                                person("Sen", "Kvarn", hrId.toLowerCase(java.util.Locale.ROOT))))
                .hasStatus(422)
                .bodyText()
                .contains("Någon annan har det HR-id:t.", "Sen");
    }

    @Test
    void the_employment_must_lie_within_the_life_of_the_unit() {
        Map<String, String> form = person("För", "Tidig", hrId());
        form.put("from", "2014-12-31");

        assertThat(post("/people", hr, form))
                .hasStatus(422)
                .bodyText()
                .contains("Enheten finns inte hela den tiden.");
    }

    @Test
    void nobody_sees_people_outside_their_reach_by_any_way() {
        String page = entered("Utom", "Räckvidd");
        var stranger = data.signedIn(Role.HR, data.district("Grannbygden"));

        assertThat(get(page, stranger)).hasStatus(404);
        assertThat(get("/people?q=Räckvidd", stranger)).bodyText().doesNotContain("Utom");
        assertThat(get("/people?format=csv", stranger)).bodyText().doesNotContain("Räckvidd");
        assertThat(get("/search?q=räckvidd", stranger)).bodyText().doesNotContain("Utom");
        assertThat(get(page + "/edit", stranger)).hasStatus(404);
    }

    @Test
    void a_protected_identity_stands_in_no_list_and_opens_by_its_whole_hr_id_alone() {
        String hrId = hrId();
        Map<String, String> form = person("Hemlig", "Gömdson", hrId);
        form.put("protectedIdentity", "true");
        String page =
                Objects.requireNonNull(
                        post("/people", hr, form).getResponse().getHeader("Location"));
        var manager = data.signedIn(Role.UNIT_MANAGER, unit);

        for (var who : new RequestPostProcessor[] {hr, manager}) {
            assertThat(get("/people?q=Gömdson", who)).bodyText().doesNotContain("Hemlig");
            assertThat(get("/people?format=csv", who)).bodyText().doesNotContain("Gömdson");
            assertThat(get("/search?q=gömdson", who)).bodyText().doesNotContain("Hemlig");
        }
        assertThat(get("/people?q=" + hrId, hr))
                .bodyText()
                .contains("skyddad identitet", page)
                .doesNotContain("Gömdson");
        assertThat(get("/people?q=" + hrId, manager)).bodyText().doesNotContain(page);
        assertThat(get(page, manager)).hasStatus(404);
        assertThat(get(page, hr)).hasStatusOk().bodyText().contains("Gömdson");
        long readings =
                data.asSystem(() ->
                        jdbc.sql(
                                        "select count(*) from platform.audit_entry where action = 'person.readProtected' and object_id = ?")
                                .param(page.substring("/people/".length()))
                                .query(Long.class)
                                .single());
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void a_manager_reads_but_does_not_write() {
        String page = entered("Läs", "Barson");
        var manager = data.signedIn(Role.UNIT_MANAGER, unit);

        assertThat(get(page, manager)).hasStatusOk().bodyText().doesNotContain("/edit");
        assertThat(get(page + "/edit", manager)).hasStatus(403);
        assertThat(post("/people", manager, person("Ny", "Son", hrId()))).hasStatus(403);
    }

    @Test
    void an_employee_sees_nobody_here() {
        var employee = data.signedIn(Role.EMPLOYEE, unit);

        assertThat(get("/people", employee)).hasStatus(403);
        assertThat(get(entered("Stängd", "Dörrson"), employee)).hasStatus(403);
    }

    @Test
    void hr_enters_nobody_in_a_unit_of_others() {
        Map<String, String> form = person("Fel", "Ställeson", hrId());
        form.put("unit", data.district("Andras").value().toString());

        assertThat(post("/people", hr, form)).hasStatus(422);
    }

    @Test
    void two_who_correct_a_person_at_once_meet() {
        String page = entered("Samtidig", "Rättelseson");
        Map<String, String> form = new HashMap<>(person("Förste", "Rättelseson", hrId()));
        form.put("version", "1");
        assertThat(post(page + "/edit", hr, form)).hasStatus(303);
        form.put("givenName", "Andre");

        assertThat(post(page + "/edit", hr, form))
                .hasStatus(409)
                .bodyText()
                .contains("Förste", "Andre");
    }

    @Test
    void an_employment_is_ended_and_the_day_before_it_still_shows() {
        String page = entered("Slut", "Arson");
        UUID employment =
                data.asSystem(() ->
                        jdbc.sql(
                                        "select id from organisation.employment where person_id = cast(? as uuid)")
                                .param(page.substring("/people/".length()))
                                .query(UUID.class)
                                .single());
        Map<String, String> form = new HashMap<>();
        form.put("unit", unit.value().toString());
        form.put("occupation", "people-test");
        form.put("from", "2020-01-01");
        form.put("lastDay", "2021-06-30");
        form.put("version", "1");

        assertThat(post(page + "/employments/" + employment, hr, form)).hasStatus(303);

        assertThat(get("/people?q=Arson", hr)).bodyText().doesNotContain("Slut Arson");
        assertThat(get("/people?q=Arson&as-of=2021-06-30", hr)).bodyText().contains("Slut Arson");
        assertThat(post(page + "/employments/" + employment, hr, form)).hasStatus(409);
    }

    @Test
    void the_table_of_employments_itself_gives_nobody_more_than_their_reach() {
        entered("Bakom", "Stängslet");
        Viewer stranger = data.viewer(Role.HR, data.district("Främlingsbygden"));
        Viewer mine = data.viewer(Role.HR, district);
        String all = "select count(*) from organisation.employment where unit_id = ?";

        assertThat(
                        data.as(
                                stranger,
                                () -> jdbc.sql(all).param(unit.value()).query(Long.class).single()))
                .isZero();
        assertThat(
                        data.as(
                                mine,
                                () -> jdbc.sql(all).param(unit.value()).query(Long.class).single()))
                .isEqualTo(1);
        assertThat(
                        data.as(
                                stranger,
                                () ->
                                        jdbc.sql(
                                                        "update organisation.employment set version = version + 1 where unit_id = ?")
                                                .param(unit.value())
                                                .update()))
                .isZero();
        PersonId person = data.person("In", "Smugglad", Role.EMPLOYEE, unit);
        assertThatThrownBy(() ->
                        data.runAs(
                                stranger,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into organisation.employment (id, person_id, unit_id,
                                                            occupation, valid, entered_at, entered_by, version)
                                                        values (gen_random_uuid(), ?, ?, 'people-test',
                                                            '[2020-01-01,)', now(), platform.viewer(), 1)
                                                        """)
                                                .params(person.value(), unit.value())
                                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void row_level_security_is_on_and_forced() {
        record Fence(boolean enabled, boolean forced) {}
        Fence fence =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select relrowsecurity as enabled, relforcerowsecurity as forced
                                        from pg_class where oid = 'organisation.employment'::regclass
                                        """)
                                .query(Fence.class)
                                .single());

        assertThat(fence).isEqualTo(new Fence(true, true));
    }
}
