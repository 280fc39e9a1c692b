package se.arbetsro.assessment.web.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** The pages of a round: changed, looked over, compared, taken as files. */
@ArbetsroTest
@Import(AssessmentData.class)
class RoundPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;

    private PlanData.Version version;
    private AssessmentData.District district;
    private RoundId round;
    private String page;
    private RequestPostProcessor lead;

    @BeforeEach
    void an_open_round_of_one_district() {
        version = rounds.version(2);
        district = rounds.district("Rundby");
        round = rounds.open(version.id(), "2026-HT", district.id());
        page = "/analyses/rounds/" + round.value();
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult rewrite(String version, String name, String due, String... more) {
        String[] fields = {
            "version",
            version,
            "nameSv",
            name,
            "period",
            "2026-HT",
            "due",
            due,
            "districts",
            district.id().value().toString()
        };
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return post(page + "/edit", lead, all);
    }

    @Test
    void a_round_gets_another_name_and_last_day_while_it_is_open() {
        assertThat(get(page + "/edit", lead))
                .hasStatusOk()
                .bodyText()
                .contains("Omgången 2026-HT", "2030-06-30");

        assertThat(rewrite("2", "Omgången med ny dag", "2030-07-15")).hasRedirectedUrl(page);

        assertThat(get(page, lead)).bodyText().contains("Omgången med ny dag", "2030-07-15");
        assertThat(rewrite("3", "", "2030-07-15")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void of_two_who_change_a_round_the_second_sees_both_and_who_was_first() {
        rewrite("2", "Den första", "2030-07-15");

        assertThat(rewrite("2", "Den andra", "2030-08-15"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Den första", "Den andra", "2030-07-15", "2030-08-15", "Kim Prov");
    }

    @Test
    void a_district_joins_an_open_round_and_leaves_while_nobody_has_written() {
        AssessmentData.District joining = rounds.district("Tillkommerby");

        rewrite("2", "Två", "2030-06-30", "districts", joining.id().value().toString());
        assertThat(get(page, lead)).bodyText().contains("Tillkommerby");
        rewrite("3", "En", "2030-06-30");
        assertThat(get(page, lead)).bodyText().doesNotContain("Tillkommerby");

        rounds.write(
                rounds.analysis(round, district.id()),
                version.area(1),
                CHILDREN,
                AnswerContent.notNeeded("Fungerar"));
        assertThat(
                        post(
                                page + "/edit",
                                lead,
                                "version",
                                "4",
                                "nameSv",
                                "Ingen av dem",
                                "period",
                                "2026-HT",
                                "due",
                                "2030-06-30",
                                "districts",
                                joining.id().value().toString()))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void only_who_prepares_rounds_changes_them_and_not_once_they_are_closed() {
        assertThat(get(page + "/edit", data.signedIn(Role.DISTRICT_DIRECTOR, district.id())))
                .hasStatus(HttpStatus.FORBIDDEN);
        post(page + "/closing", lead);

        assertThat(get(page + "/edit", lead)).hasStatus(302).hasHeader("Location", page);
        assertThat(rewrite("3", "För sent", "2030-06-30"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Det du skrev kunde inte sparas", "Omgången är stängd", "För sent");
    }

    @Test
    void who_sees_one_district_meets_its_units_on_the_map() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
        rewrite(
                "2",
                "Två",
                "2030-06-30",
                "districts",
                rounds.district("Grannrundby").id().value().toString());
        post(page + "/districts/" + district.id().value() + "/level", director, "level", "UNIT");

        assertThat(get(page + "/map", director))
                .hasStatusOk()
                .bodyText()
                .contains("Barn och unga i Rundby", "Försörjning i Rundby");
        assertThat(get(page + "/map", lead))
                .bodyText()
                .contains("Grannrundby")
                .doesNotContain("Barn och unga i Rundby");
    }

    @Test
    void changes_are_narrowed_by_kind_and_district_and_come_as_a_file() {
        // Periods of which there is one round only, since the tests share their database.
        rounds.confirm(
                rounds.analysis(
                        rounds.open(version.id(), "2033-VT", district.id()), district.id()));
        RoundId next = rounds.open(version.id(), "2033-HT", district.id());
        AnalysisId analysis = rounds.analysis(next, district.id());
        rounds.write(
                analysis,
                version.area(1),
                CHILDREN,
                AnswerContent.yes("Läget", "Nytt grepp", "Snart", "Så"));
        rounds.confirm(analysis);
        String changes =
                "/analyses/rounds/" + next.value() + "/changes?district=" + district.id().value();

        assertThat(get(changes, lead)).hasStatusOk().bodyText().contains("Ändrat: 1");
        assertThat(get(changes + "&kind=NEW", lead)).bodyText().contains("Inga ändringar");
        assertThat(get(changes + "&kind=SAME&format=csv", lead))
                .hasStatusOk()
                .bodyText()
                .contains("Behövs inte", "Rundby")
                .doesNotContain("Ändrat");
    }

    @Test
    void a_small_round_in_between_is_compared_with_when_it_is_asked_for() {
        UnitId[] all = {
            district.id(), rounds.district("Andraby").id(), rounds.district("Tredjeby").id()
        };
        RoundId wide = rounds.open(version.id(), "2034-VT", all);
        RoundId small = rounds.open(version.id(), "2034-HT", district.id());
        RoundId now = rounds.open(version.id(), "2035-VT", all);
        for (RoundId one : List.of(wide, now)) {
            List.of(all).forEach(unit -> rounds.confirm(rounds.analysis(one, unit)));
        }
        rounds.confirm(rounds.analysis(small, district.id()));
        String changes = "/analyses/rounds/" + now.value() + "/changes";

        assertThat(get(changes, lead)).bodyText().contains("Jämfört med Omgången 2034-VT");
        assertThat(get(changes + "?since=" + small.value(), lead))
                .bodyText()
                .contains("Jämfört med Omgången 2034-HT");
        assertThat(get(changes, data.signedIn(Role.DISTRICT_DIRECTOR, district.id())))
                .bodyText()
                .contains("Jämfört med Omgången 2034-HT");
    }

    @Test
    void every_list_of_a_round_comes_as_a_file() {
        rounds.confirm(rounds.analysis(round, district.id()));

        assertThat(get("/analyses?format=csv", lead)).bodyText().contains("Omgången 2026-HT");
        assertThat(get(page + "?format=csv", lead)).bodyText().contains("Rundby");
        assertThat(get(page + "/map?format=csv", lead)).bodyText().contains("Område 2");
        assertThat(get(page + "/districts/" + district.id().value() + "?format=csv", lead))
                .bodyText()
                .contains("Bekräftad");
        assertThat(
                        get(
                                page + "/districts/" + district.id().value() + "?format=csv",
                                data.signedIn(
                                        Role.DISTRICT_DIRECTOR, data.district("Annorstädes"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_round_of_many_districts_costs_as_many_statements_as_one_of_few() {
        rounds.confirm(rounds.analysis(round, district.id()));
        List<UnitId> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            many.add(rounds.district("Mångby " + i).id());
        }
        RoundId large = rounds.open(version.id(), "2026-HT", many.toArray(UnitId[]::new));
        many.forEach(one -> rounds.confirm(rounds.analysis(large, one)));

        for (String of : List.of("", "/map", "/answers", "/changes")) {
            String few = page + of;
            String lots = "/analyses/rounds/" + large.value() + of;
            get(few, lead);
            get(lots, lead);
            assertThat(StatementCount.of(() -> get(lots, lead)))
                    .as(of)
                    .isEqualTo(StatementCount.of(() -> get(few, lead)));
        }
    }

    @Test
    void a_unit_tells_of_its_analyses_on_its_own_page() {
        assertThat(get("/units/" + district.id().value(), lead))
                .hasStatusOk()
                .bodyText()
                .contains("Lokal analys", "Omgången 2026-HT", "Utkast");
    }

    @Test
    void the_pages_are_there_in_english_too() {
        for (String address :
                new String[] {
                    "/analyses",
                    page,
                    page + "/map",
                    page + "/answers",
                    page + "/changes",
                    page + "/edit",
                    "/analyses/rounds/new"
                }) {
            assertThat(
                            mvc.get()
                                    .uri(address)
                                    .with(lead)
                                    .cookie(new jakarta.servlet.http.Cookie("language", "en"))
                                    .exchange())
                    .hasStatusOk();
        }
    }
}
