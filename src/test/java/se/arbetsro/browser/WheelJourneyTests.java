package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Stockholm's plan taken once round by those who do it: local analysis, goals and activities,
 * follow-up, report. Each step begins where the step before ended, as in the year of a district.
 */
@JourneyTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WheelJourneyTests {

    private static final String UNIT = "Enheten för barn och unga";
    private static final List<String> OPEN_AREAS =
            List.of("2. Kompetens", "3. Ett gott ledarskap", "4. Digital utveckling");
    private static final String BOM = "\ufeff";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Test
    @Order(1)
    void the_project_lead_reads_the_plan_and_sees_how_far_the_analysis_has_come(Visitor lead) {
        lead.stepInto("projektledare")
                .looks("start-project-lead")
                .go("/plans")
                .looks("plans")
                .go("/plans/2024")
                .looks("plan-version")
                .go("/plans/2024/areas/good-leadership")
                .looks("area")
                .go("/plans/2024/lineage")
                .looks("lineage")
                .go("/analyses")
                .looks("rounds")
                .follow("Hösten 2026")
                .sees("bekräftade")
                .looks("round")
                .follow("Kartan")
                .looks("heat-map");
    }

    @Test
    @Order(2)
    void the_unit_manager_answers_for_her_unit_and_sends_the_analysis_in(Visitor manager) {
        manager.stepInto("enhetschef")
                .looks("start-unit-manager")
                .follow("Lokal analys: " + UNIT)
                .sees("1 av 6 klara")
                .looks("analysis-work");
        for (String area : OPEN_AREAS) {
            manager.go(manager.path().replaceAll("/areas.*", "/areas"))
                    .followBelow(area, "Barn och unga");
            if (area.equals(OPEN_AREAS.getFirst())) {
                String answer = manager.path();
                manager.tick("Ja")
                        .write("Vad ska göras?", "")
                        .press("Spara och fortsätt")
                        .sees("Skriv vad som ska göras")
                        .looks("answer-wrong")
                        .write("Så är läget (frivilligt)", "Två nya har börjat utan mentor.")
                        .write("Vad ska göras?", "Utse en mentor före första dagen.")
                        .press("Spara och fortsätt")
                        .go(answer)
                        .looks("answer");
            } else {
                manager.tick("Behövs inte här, därför att …")
                        .write(
                                "Behövs inte här, därför att",
                                "Arbetet bedrivs gemensamt av avdelningen.")
                        .press("Spara och fortsätt");
            }
            manager.go(manager.path().replaceAll("/areas.*", "/areas"))
                    .followBelow(area, "Perspektiv på området")
                    .tick("Nej, vi ser ingen ökad risk.")
                    .write(
                            "Ser det olika ut för kvinnor och män, och vad gör ni åt det?"
                                    + " (frivilligt)",
                            "Ingen skillnad syns i gruppen.")
                    .write(
                            "Är villkoren likvärdiga med andra enheters, och vad behöver ni göra"
                                    + " mer lika? (frivilligt)",
                            "Lika med grannenheten.")
                    .press("Spara");
        }
        manager.go(manager.path().replaceAll("/areas.*", "/areas"))
                .sees("6 av 6 klara")
                .press("Skicka in analysen")
                .sees("Analysen är inskickad.")
                .looks("analysis");
    }

    @Test
    @Order(3)
    void the_head_of_department_confirms_and_the_district_director_sees_it(
            Visitor head, Visitor director) {
        head.stepInto("avdelningschef")
                .sees("Att bekräfta")
                .follow("Lokal analys: " + UNIT)
                .sees("Utse en mentor före första dagen.")
                .press("Bekräfta analysen")
                .sees("Analysen är bekräftad.");

        director.stepInto("stadsdelsdirektör")
                .looks("start-district-director")
                .go("/analyses")
                .follow("Hösten 2026")
                .sees("2 bekräftade")
                .follow("Svaren")
                .sees("Utse en mentor före första dagen.")
                .looks("answers");
    }

    @Test
    @Order(4)
    void from_the_answer_a_goal_and_an_activity_are_two_clicks_away(Visitor manager) {
        String day = TODAY.plusMonths(3).toString();
        manager.stepInto("enhetschef")
                .go("/analyses")
                .follow("Hösten 2026")
                .follow("Svaren")
                .sees("Utse en mentor före första dagen.");
        manager.page()
                .locator(
                        "a[href^='/analyses/']",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(UNIT))
                .first()
                .click();
        String analysis = manager.path().replaceAll("#.*", "");

        manager.followBelow("2. Kompetens", "Gör ett mål av svaret")
                .write("Vad vill ni nå?", "Alla nya har en mentor från första dagen")
                .write("Senast", day)
                .looks("goal-form")
                .press("Spara")
                .sees("Alla nya har en mentor från första dagen")
                .looks("goal");

        manager.go(analysis)
                .sees("Alla nya har en mentor från första dagen")
                .followBelow("2. Kompetens", "Gör en aktivitet av svaret")
                .write("Vad ska göras?", "Utse och förbered fyra mentorer")
                .write("Ansvarig roll (frivilligt)", "introduktionsansvarig")
                .write("Klar senast", day)
                .looks("activity-form")
                .press("Spara")
                .sees("Aktiviteten finns nu.")
                .looks("activity");
    }

    @Test
    @Order(5)
    void the_activity_is_decided_done_and_seen_to(Visitor manager, Visitor employee) {
        manager.stepInto("enhetschef").go("/activities?status=").looks("activities");
        manager.go("/search?q=fyra+mentorer")
                .looks("search")
                .follow("Utse och förbered fyra mentorer")
                .press("Besluta")
                .sees("Aktiviteten är beslutad.")
                .press("Påbörja")
                .sees("Aktiviteten pågår.")
                .press("Markera som klar")
                .sees("Aktiviteten är klar.")
                .follow("Gör en kontroll")
                .sees("en enda åtgärd sällan ger ett enda resultat")
                .looks("control-form")
                .write("Effekt", "Alla fyra nya har haft en mentor från första dagen.")
                .press("Spara")
                .sees("Kontrollen är sparad.")
                .looks("activity-done");
        String activity = manager.path();

        employee.stepInto("medarbetare")
                .looks("start-employee")
                .go(activity)
                .sees("Alla fyra nya har haft en mentor från första dagen.")
                .seesNot("Avbryt aktiviteten");
    }

    @Test
    @Order(6)
    void the_year_ends_in_a_report_as_page_word_and_pdf(Visitor director, Visitor group) {
        String year = Integer.toString(TODAY.getYear() + 1);
        director.stepInto("stadsdelsdirektör")
                .go("/reports")
                .looks("reports")
                .follow("Påbörja en rapport")
                .choose("Enhet", "Farsta stadsdelsförvaltning")
                .write("År", year)
                .looks("report-form")
                .press("Påbörja rapporten")
                .sees("Utse och förbered fyra mentorer")
                .follow("Sammanfattning")
                .looks("report-section");
        director.page().locator("textarea").first().fill("Alla nya får nu en mentor.");
        director.press("Spara").sees("Alla nya får nu en mentor.").looks("report");
        String report = director.path().replaceAll("[#?].*", "");
        director.press("Frys rapporten").sees("Rapporten är fryst");

        assertThat(director.fetch("Hämta som PDF"))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(director.fetch("Hämta som Word"))
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));

        group.stepInto("central styrgrupp")
                .looks("start-steering-group")
                .go(report)
                .sees("Alla nya får nu en mentor.")
                .seesNot("Frys rapporten");
    }

    @Test
    @Order(7)
    void figures_units_and_the_audit_trail_are_there_to_look_at(
            Visitor researcher, Visitor administrator) {
        researcher
                .stepInto("forskare")
                .go("/indicators")
                .looks("indicators")
                .go("/indicators/consultants")
                .looks("indicator")
                .go("/local-plans")
                .looks("local-plans");
        administrator
                .stepInto("systemadministratör")
                .looks("start-administrator")
                .go("/units")
                .looks("units")
                .go("/people")
                .looks("people")
                .go("/roles")
                .looks("roles")
                .go("/roles/guide")
                .looks("roles-guide")
                .go("/organisation-changes")
                .looks("organisation-changes")
                .go("/words")
                .looks("words")
                .go("/imports")
                .looks("imports")
                .go("/integrations")
                .looks("integrations")
                .go("/audit")
                .looks("audit");
    }

    @Test
    @Order(8)
    void a_file_with_faults_is_told_row_by_row_and_changes_nothing(Visitor administrator) {
        administrator.stepInto("systemadministratör").go("/people").sees(" personer");
        String before = headcount(administrator);

        administrator.go("/imports/people").looks("import");
        String headings =
                new String(
                                administrator.fetch("Hämta en mall att fylla i: CSV"),
                                StandardCharsets.UTF_8)
                        .replace(BOM, "")
                        .lines()
                        .findFirst()
                        .orElseThrow();
        String wrong =
                "P99001" + ";fel".repeat((int) headings.chars().filter(c -> c == ';').count());
        administrator
                .attach("Fil", "personal.csv", headings + "\r\n" + wrong + "\r\n" + wrong + "\r\n")
                .press("Granska filen")
                .sees("Inget har lästs in.")
                .looks("import-wrong")
                .go("/people");

        assertThat(headcount(administrator)).isEqualTo(before);
    }

    @Test
    @Order(9)
    void all_of_it_is_there_in_english(Visitor lead) {
        lead.stepInto("projektledare").press("English").sees("Hello");
        for (String page :
                List.of(
                        "/",
                        "/plans/2024",
                        "/local-plans",
                        "/goals",
                        "/activities",
                        "/analyses",
                        "/indicators",
                        "/reports",
                        "/units",
                        "/imports")) {
            lead.go(page).looks("english" + page.replace('/', '-'));
            assertThat(lead.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    /** How many people the list tells of. */
    private static String headcount(Visitor visitor) {
        return visitor.page().getByText(Pattern.compile("^\\d+ personer$")).first().innerText();
    }
}
