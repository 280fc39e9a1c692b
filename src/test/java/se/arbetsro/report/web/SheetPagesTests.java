package se.arbetsro.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.PlanWork;
import se.arbetsro.plan.Responsible;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class SheetPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired PlanWork work;
    @Autowired Clock clock;

    private UnitId unit = UnitId.random();
    private PlanData.Version version;
    private PersonId manager = PersonId.random();

    @BeforeEach
    void a_unit_that_works() {
        UnitId district = data.district("Sidans stadsdel");
        unit = data.unit("Sidenheten å", district);
        manager = data.person("Mona", "Namnsdotter", Role.UNIT_MANAGER, unit);
        version = new PlanData(data, jdbc).version(2);
        LocalDate today = LocalDate.now(clock);
        activity("Kort möte varje måndag", Responsible.role("gruppledare"), today.plusDays(9));
        activity("Introduktion för nya", new Responsible(manager, "mentor"), today.minusDays(9));
        activity("Egen uppgift", Responsible.person(manager), today.plusDays(20));
    }

    private void activity(String title, Responsible who, LocalDate due) {
        data.asSystem(() ->
                work.add(
                        NewActivity.of(
                                unit,
                                version.id(),
                                version.area(1),
                                ActivityContent.of(title, who, due))));
    }

    private MvcTestResult get(String address, UUID who) {
        return mvc.get().uri("/units/" + unit.value() + address).with(signedInAs(who)).exchange();
    }

    @Test
    void the_page_tells_what_is_late_and_what_comes_next_by_role() {
        assertThat(get("/sheet", manager.value()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sidenheten å på en sida",
                        "Kort möte varje måndag",
                        "gruppledare",
                        "försenat",
                        "nästa steg",
                        "utsedd medarbetare",
                        "Inga mål är satta än",
                        "Inga områden är valda än")
                .doesNotContain("<td>Mona Namnsdotter");
        assertThat(get("/sheet?names=true", manager.value()))
                .bodyText()
                .contains("Mona Namnsdotter, mentor");
    }

    @Test
    void the_files_hold_the_same_in_swedish_letters() throws Exception {
        byte[] pdf = get("/sheet.pdf", manager.value()).getResponse().getContentAsByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains("Sidenheten å", "Kort möte varje måndag", "Anteckningar");
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
        byte[] docx = get("/sheet.docx", manager.value()).getResponse().getContentAsByteArray();
        assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(get("/sheet.exe", manager.value())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void however_much_there_is_it_has_room_on_one_page() throws Exception {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < 15; i++) {
            String who = "ansvarig för en sak som tar plats " + i;
            activity(
                    "Något som redan borde vara klart, nummer " + i,
                    Responsible.role(who),
                    today.minusDays(i + 1));
            activity(
                    "Något som kommer härnäst, nummer " + i,
                    Responsible.role(who),
                    today.plusDays(i + 1));
        }

        byte[] pdf = get("/sheet.pdf", manager.value()).getResponse().getContentAsByteArray();

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("borde vara klart, nummer 14", "Och ", " till.");
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void who_may_not_see_the_plan_of_the_unit_finds_no_page() {
        UnitId elsewhere = data.unit("Annan enhet", data.district("Annan stadsdel"));
        UUID stranger = data.person("Kim", "Annan", Role.UNIT_MANAGER, elsewhere).value();

        assertThat(get("/sheet", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/sheet.pdf", stranger)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_page_of_the_unit_and_the_start_page_lead_there() {
        assertThat(get("", manager.value()))
                .bodyText()
                .contains("/units/" + unit.value() + "/sheet");
        assertThat(mvc.get().uri("/").with(signedInAs(manager.value())).exchange())
                .bodyText()
                .contains("/units/" + unit.value() + "/sheet");
    }

    @Test
    void many_activities_take_as_many_statements_as_few() {
        get("/sheet", manager.value());
        int few = StatementCount.of(() -> get("/sheet", manager.value()));
        for (int i = 0; i < 25; i++) {
            activity("Nummer " + i, Responsible.role("alla"), LocalDate.now(clock).plusDays(i));
        }
        assertThat(StatementCount.of(() -> get("/sheet", manager.value()))).isEqualTo(few);
        assertThat(get("/sheet", manager.value())).bodyText().contains("till.");
    }
}
