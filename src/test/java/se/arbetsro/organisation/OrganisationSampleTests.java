package se.arbetsro.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.platform.demo.ReadyAccount;
import se.arbetsro.platform.demo.ReadyAccounts;
import se.arbetsro.platform.security.SignedInAs;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The sample municipality once it is loaded. */
@ArbetsroTest
@TestPropertySource(
        properties = {"arbetsro.sample=true", "arbetsro.data=target/test-data/organisation-sample"})
class OrganisationSampleTests {

    @Autowired JdbcClient jdbc;
    @Autowired TestData data;
    @Autowired ReadyAccounts ready;
    @Autowired MockMvcTester mvc;

    private Map<String, Long> unitsByKind(LocalDate day) {
        record Row(String kind, long units) {}
        return data.asSystem(() ->
                jdbc
                        .sql(
                                "select kind, count(*) as units from organisation.unit_on(?) group by kind")
                        .param(day)
                        .query(Row.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Row::kind, Row::units)));
    }

    @Test
    void stockholm_has_fourteen_districts_then_thirteen_then_eleven() {
        assertThat(unitsByKind(LocalDate.of(2020, 6, 30))).containsEntry("district", 14L);
        assertThat(unitsByKind(LocalDate.of(2020, 7, 1))).containsEntry("district", 13L);
        assertThat(unitsByKind(LocalDate.of(2023, 6, 30))).containsEntry("district", 13L);
        assertThat(unitsByKind(LocalDate.of(2023, 7, 1))).containsEntry("district", 11L);
    }

    @Test
    void there_are_three_administrations_and_about_84_departments_and_units_below() {
        Map<String, Long> now = unitsByKind(LocalDate.of(2026, 8, 31));

        assertThat(now).containsEntry("administration", 3L).containsEntry("municipality", 1L);
        assertThat(now.getOrDefault("department", 0L) + now.getOrDefault("unit", 0L))
                .isBetween(80L, 92L);
    }

    @Test
    void some_six_hundred_people_work_there_and_all_are_invented() {
        record Count(long people, long invented, long working) {}

        Count count =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select count(*) as people, count(*) filter (where sample) as invented,
                                            (select count(distinct person_id) from organisation.employment
                                                where valid @> platform.today()) as working
                                        from organisation.person
                                        """)
                                .query(Count.class)
                                .single());

        assertThat(count.working()).isBetween(550L, 680L);
        assertThat(count.invented()).isEqualTo(count.people());
    }

    @Test
    void each_role_has_one_ready_account_that_leads_to_a_page() {
        List<ReadyAccount> accounts = ready.all();

        assertThat(accounts).hasSize(Role.values().length);
        assertThat(accounts)
                .allSatisfy(account -> {
                    assertThat(
                                    mvc.get()
                                            .uri("/")
                                            .with(SignedInAs.signedInAs(account.id()))
                                            .exchange())
                            .hasStatusOk();
                    assertThat(account.role().en()).isNotBlank();
                });
    }

    @Test
    void the_sign_in_page_offers_every_role_in_one_click() {
        assertThat(mvc.get().uri("/sign-in").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("value=\"stadsdelsdirektor\"", "value=\"administrator\"");
    }

    @Test
    void the_ready_accounts_have_a_password_that_was_made_when_they_were() {
        assertThat(ready.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    }
}
