package se.arbetsro.listening.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;

/** Clients are asked by whoever works in the unit, and it is counted how that went. */
class ContactPagesTests extends CampaignTest {

    @Autowired MockMvcTester mvc;

    private UnitId office;
    private RequestPostProcessor employee;
    private String page;

    @BeforeEach
    void a_survey_of_clients() {
        office = data.unit("Mottagningen", district);
        employee = data.signedIn(Role.EMPLOYEE, office);
        page =
                "/surveys/campaigns/"
                        + opened(
                                        new CampaignPlan(
                                                "Besöket",
                                                "Vi vill bli bättre.",
                                                "SN 2026/80",
                                                instrument,
                                                1,
                                                district,
                                                Recruitment.OPEN,
                                                today,
                                                today.plusDays(30),
                                                List.of(),
                                                6,
                                                11,
                                                0,
                                                Set.of(),
                                                Set.of(),
                                                null))
                                .value()
                        + "/contacts";
    }

    private MvcTestResult count(
            RequestPostProcessor who, String key, UnitId unit, String outcome, String heads) {
        return mvc.post()
                .uri(page)
                .param("key", key)
                .param("unit", unit.value().toString())
                .param("day", today.toString())
                .param("way", "TELEPHONE")
                .param("outcome", outcome)
                .param("heads", heads)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    @Test
    void attempts_that_failed_are_counted_once_and_summed_up() {
        String key = UUID.randomUUID().toString();

        assertThat(count(employee, key, office, "NOT_REACHED", "3"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(count(employee, key, office, "NOT_REACHED", "3"))
                .as("the same form again")
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(count(employee, UUID.randomUUID().toString(), office, "WILLING", "4"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(page, employee)).bodyText().contains("7 tillfrågade", "Gick inte att nå");
        assertThat(get(page + "?format=CSV", employee))
                .hasStatusOk()
                .bodyText()
                .contains("Per telefon");
    }

    @Test
    void nobody_counts_in_a_unit_that_is_not_theirs() {
        RequestPostProcessor stranger =
                data.signedIn(Role.EMPLOYEE, data.district("Grannmottagningen"));

        assertThat(count(stranger, UUID.randomUUID().toString(), office, "WILLING", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get(page, stranger)).hasStatusOk().bodyText().doesNotContain("name=\"heads\"");
    }

    @Test
    void impossible_numbers_and_days_are_refused() {
        assertThat(count(employee, UUID.randomUUID().toString(), office, "WILLING", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv ett heltal från 1");
        assertThat(
                        mvc.post()
                                .uri(page)
                                .param("unit", office.value().toString())
                                .param("day", today.plusDays(1).toString())
                                .param("way", "LINK")
                                .param("outcome", "WILLING")
                                .param("heads", "1")
                                .with(employee)
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("framåt i tiden");
    }

    @Test
    void there_is_nobody_to_count_where_people_are_invited() {
        staff(office, 8);
        String invited = "/surveys/campaigns/" + opened(plan()).value() + "/contacts";

        assertThat(get(invited, employee)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
