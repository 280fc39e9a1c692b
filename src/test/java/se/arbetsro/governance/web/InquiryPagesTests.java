package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.Inquiries;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** Inquiries as people meet them: written down, found, read by some and not by others. */
@ArbetsroTest
class InquiryPagesTests {

    private static final String TODAY = TestData.today().toString();

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    UnitId district;
    UnitId unit;
    UnitId elsewhere;
    GovernanceDesk director;
    Inquiries inquiries;

    @BeforeEach
    void a_director_of_a_district() {
        district = data.district("Almlunden");
        unit = data.unit("Östra enheten", district);
        elsewhere = data.district("Oxellunden");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        inquiries = new Inquiries(director);
    }

    private GovernanceDesk someone(Role role, UnitId at) {
        PersonId person = data.person("Någon", "I " + role, role, at);
        return new GovernanceDesk(mvc, signedInAs(person.value()));
    }

    @Test
    void it_is_read_where_governance_is_read_and_is_not_found_elsewhere() {
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Fråga om mentorer");

        assertThat(someone(Role.HR, district).open(inquiry))
                .hasStatusOk()
                .bodyText()
                .contains("Fråga om mentorer", "Ej besvarad", "Avdelningschefen");
        GovernanceDesk other = someone(Role.DISTRICT_DIRECTOR, elsewhere);
        assertThat(other.open(inquiry)).hasStatus(404);
        assertThat(other.open(inquiry + "/answer")).hasStatus(404);
        assertThat(other.send(inquiry + "/closing", "closedOn", TODAY)).hasStatus(404);
        for (String list :
                new String[] {"/inquiries", "/inquiries?format=csv", "/search?q=mentorer", "/"}) {
            assertThat(other.open(list)).bodyText().doesNotContain("Fråga om mentorer");
        }
    }

    @Test
    void whoever_only_reads_changes_nothing() {
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Fråga om lokaler");
        GovernanceDesk reader = someone(Role.EMPLOYEE, district);

        assertThat(reader.open(inquiry)).hasStatusOk().bodyText().doesNotContain("Skriv svaret");
        for (String form : new String[] {"/edit", "/answer", "/closing", "/follow-ups/new"}) {
            assertThat(reader.open(inquiry + form)).as(form).hasStatus(403);
        }
        assertThat(reader.send(inquiry + "/activities", "activity", key())).hasStatus(403);
        assertThat(reader.open("/inquiries/new")).hasStatus(403);
    }

    @Test
    void whoever_is_responsible_writes_although_the_role_only_reads() {
        PersonId person = data.person("Ansvar", "Svarsson", Role.EMPLOYEE, district);
        String inquiry =
                inquiries.received(
                        district,
                        "WRITTEN_QUESTION",
                        "Fråga om semester",
                        "responsiblePerson",
                        person.value().toString());
        GovernanceDesk responsible = new GovernanceDesk(mvc, signedInAs(person.value()));

        assertThat(responsible.open("/")).bodyText().contains("Ska besvaras: Fråga om semester");
        assertThat(responsible.open("/inquiries?responsible=" + person.value()))
                .bodyText()
                .contains("Fråga om semester");
        new Inquiries(responsible).answer(inquiry, 1, "Semestern läggs i april", TODAY);
        assertThat(responsible.open("/")).bodyText().doesNotContain("Fråga om semester");
    }

    @Test
    void what_is_late_is_said_on_its_page_in_the_list_and_on_the_start_page() {
        String inquiry =
                inquiries.received(
                        district,
                        "AUDIT_FINDING",
                        "Sen uppföljning",
                        "recommendation",
                        "Följ upp varje år",
                        "dueOn",
                        TestData.today().minusDays(2).toString());

        assertThat(director.open(inquiry))
                .bodyText()
                .contains("Svaret skulle ha lämnats", "Följ upp varje år", "Nämndens yttrande");
        assertThat(director.open("/inquiries?due=OVERDUE")).bodyText().contains("Sen uppföljning");
        assertThat(director.open("/")).bodyText().contains("Ska besvaras: Sen uppföljning");
        assertThat(director.open("/year"))
                .bodyText()
                .contains("Svar senast: Revisionens iakttagelse")
                .doesNotContain("Sen uppföljning");
    }

    @Test
    void the_list_is_narrowed_and_goes_along_as_a_file() {
        inquiries.received(district, "WRITTEN_QUESTION", "Skrivelse om löner");
        String closed = inquiries.received(unit, "INSPECTION_DEMAND", "Krav på larm");
        done(director.send(closed + "/closing", "closedOn", TODAY, "note", "Återkallat"));

        assertThat(director.open("/inquiries?kind=WRITTEN_QUESTION"))
                .bodyText()
                .contains("Skrivelse om löner")
                .doesNotContain("Krav på larm");
        assertThat(director.open("/inquiries?state=CLOSED&format=csv"))
                .bodyText()
                .contains("Krav på larm")
                .doesNotContain("Skrivelse om löner");
        assertThat(director.open("/inquiries?due=OVERDUE"))
                .bodyText()
                .doesNotContain("Skrivelse om löner");
        assertThat(director.open("/units/" + unit.value())).bodyText().contains("Krav på larm");
        assertThat(director.open("/search?q=larm")).bodyText().contains("Krav på larm");
    }

    @Test
    void two_who_change_it_at_once_see_each_other() {
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Före");
        done(director.send(inquiry, Inquiries.form("Den första", "version", "1")));

        assertThat(director.send(inquiry, Inquiries.form("Den andra", "version", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("Den första", "Den andra");
    }

    @Test
    void what_is_wrong_is_told_beside_what_was_typed() {
        assertThat(director.open("/inquiries/new?kind=INSPECTION_DEMAND&unit=" + elsewhere.value()))
                .hasStatus(422);
        String[] empty = {
            "key", key(), "unit", district.value().toString(), "kind", "INSPECTION_DEMAND"
        };
        assertThat(director.send("/inquiries", empty))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en person eller skriv en funktion");
        for (String[] wrong :
                new String[][] {
                    {"title", "Å".repeat(201)},
                    {"asked", "Ring 19570428-9999"},
                    {"fine", "true"},
                    {"dueOn", "2001-01-01"},
                    {"receivedOn", TestData.today().plusDays(2).toString()},
                    {"responsiblePerson", key()},
                    {"areas", key()},
                    {"body", key()}
                }) {
            String[] form =
                    Inquiries.form(
                            "Krav på skyddsrum",
                            "key",
                            key(),
                            "unit",
                            district.value().toString(),
                            "kind",
                            "INSPECTION_DEMAND");
            String[] all = new String[form.length + 2];
            System.arraycopy(form, 0, all, 0, form.length);
            replace(all, wrong);
            assertThat(director.send("/inquiries", all).getResponse().getStatus())
                    .as(wrong[0])
                    .isEqualTo(422);
        }
        assertThat(director.open("/inquiries")).bodyText().doesNotContain("Krav på skyddsrum");
    }

    /** Puts a value in the place of the one of the same name, or at the end. */
    private static void replace(String[] pairs, String[] one) {
        int at = pairs.length - 2;
        for (int i = 0; i < at; i += 2) {
            if (pairs[i].equals(one[0])) {
                pairs[i + 1] = one[1];
                pairs[at] = "spare";
                pairs[at + 1] = "";
                return;
            }
        }
        pairs[at] = one[0];
        pairs[at + 1] = one[1];
    }

    @Test
    void sent_twice_it_is_there_once() {
        String[] form =
                Inquiries.form(
                        "Dubbelklick",
                        "key",
                        key(),
                        "unit",
                        district.value().toString(),
                        "kind",
                        "WRITTEN_QUESTION");

        assertThat(done(director.send("/inquiries", form)))
                .isEqualTo(done(director.send("/inquiries", form)));
    }

    @Test
    void a_long_list_asks_the_database_no_more_often_than_a_short_one() {
        inquiries.received(district, "WRITTEN_QUESTION", "Fråga 0");
        director.open("/inquiries");
        int few = StatementCount.of(() -> director.open("/inquiries"));

        for (int i = 1; i < 6; i++) {
            inquiries.received(unit, "WRITTEN_QUESTION", "Fråga " + i);
        }

        assertThat(StatementCount.of(() -> director.open("/inquiries"))).isEqualTo(few);
    }
}
