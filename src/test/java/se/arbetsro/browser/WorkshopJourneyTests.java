package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A report written by three: shared out, written side by side, frozen when all are done. */
@JourneyTest
class WorkshopJourneyTests {

    private static final String YEAR = "2025";

    @Test
    void a_t2_report_is_written_by_three_and_becomes_part_of_the_annual_report(
            Visitor director, Visitor head, Visitor equality) {
        director.stepInto("stadsdelsdirektör")
                .go("/reports/new")
                .choose("Enhet", "Farsta stadsdelsförvaltning")
                .choose("Slag", "T2-rapport")
                .write("År", YEAR)
                .press("Påbörja rapporten")
                .sees("Rapporten är påbörjad")
                .follow("Dela ut avsnitten");
        give(director, "summary", "Farhad Rostami");
        give(director, "gender-equality", "Emil Ahlgren");
        director.looks("report-writers").press("Spara").sees("Farhad Rostami");
        String report = director.path().replaceAll("[#?].*", "");

        writes(head, "avdelningschef", "Sammanfattning", "Fyra enheter har fått mentorer.");
        head.go(report).sees("Fyra enheter har fått mentorer.").seesNot("Frys rapporten");
        writes(
                equality,
                "jämställdhetssamordnare",
                "Jämställdhetsanalys",
                "Lika många av vardera.");

        director.go(report).sees("Fyra enheter har fått mentorer.").sees("Lika många av vardera.");
        director.follow("Förvaltningens synpunkter");
        director.page().locator("textarea").first().fill("Arbetet går framåt.");
        director.press("Spara")
                .sees("Arbetet går framåt.")
                .press("Frys rapporten")
                .sees("Rapporten är fryst");
        assertThat(director.fetch("Hämta som Word"))
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));

        director.go("/reports/new")
                .choose("Enhet", "Farsta stadsdelsförvaltning")
                .choose("Slag", "Verksamhetsberättelse")
                .write("År", YEAR)
                .press("Påbörja rapporten")
                .sees("Fyra enheter har fått mentorer.")
                .sees("Arbetet går framåt.")
                .looks("annual-report")
                .follow("Sammanfattning")
                .sees("Texten går vidare från T2 2025.")
                .sees("Skrivet tidigare")
                .looks("report-section-beside");
        director.press("Hämta texten hit ur T2 2025").sees("Texten är hämtad men inte sparad");
    }

    @Test
    void two_editions_of_a_frozen_report_stand_beside_each_other(Visitor group) {
        group.stepInto("central styrgrupp")
                .go("/reports?year=2019")
                .follow("Kungsholmens stadsdelsförvaltning, T2 2019")
                .follow("Jämför med en annan fryst rapport")
                .sees("Understruket har tillkommit")
                .looks("report-comparison");
    }

    private static void give(Visitor director, String section, String name) {
        director.page()
                .locator("#owner-" + section)
                .selectOption(new SelectOption().setLabel(name));
    }

    private static void writes(Visitor writer, String role, String section, String text) {
        writer.stepInto(role).follow("Skriv " + section + ": Farsta stadsdelsförvaltning, T2 2025");
        writer.page().locator("textarea").first().fill(text);
        writer.tick("Avsnittet är klart").press("Spara");
    }
}
