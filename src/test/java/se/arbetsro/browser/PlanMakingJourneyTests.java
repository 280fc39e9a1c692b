package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * A plan version from proposal to decision, by those who have a part in it: the project lead and a
 * member of a body that is asked.
 */
@JourneyTest
class PlanMakingJourneyTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Test
    void a_plan_version_from_proposal_to_decision(Visitor lead, Visitor steering) {
        lead.stepInto("projektledare")
                .go("/plan-makings")
                .looks("plan-makings")
                .follow("Börja ta fram en planversion")
                .choose("Vad ni tar fram", "En ny version med texterna från 2024")
                .write("Den nya versionens kod", "2027")
                .write("Den nya versionens rubrik", "Handlingsplan 2027")
                .write("Diarienummer (frivilligt)", "SOF 2026/77")
                .tick("Socialnämnden")
                .tick("Äldrenämnden")
                .looks("plan-making-form")
                .press("Spara")
                .sees("Framtagandet är påbörjat.");
        String making = lead.path();
        lead.follow("Skicka ut förslaget")
                .tick("Central styrgrupp för handlingsplanen")
                .looks("plan-sending-form")
                .press("Skicka ut förslaget")
                .sees("Förslaget är utskickat.");

        steering.stepInto("central styrgrupp")
                .sees("Säg vad Central styrgrupp för handlingsplanen tycker")
                .follow(
                        "Säg vad Central styrgrupp för handlingsplanen tycker om förslaget till plan 2027")
                .looks("plan-making-asked")
                .follow("Lämna en synpunkt för Central styrgrupp för handlingsplanen")
                .write("Synpunkten", "Skriv ut vad som gäller för nya chefer.")
                .looks("plan-view-form")
                .press("Spara")
                .sees("Skriv ut vad som gäller för nya chefer.");
        openedFrom(steering, making, "/plan-views/", "/edit").looks("plan-view-edit");
        openedFrom(lead, making, "/plan-hearings/", "/edit").looks("plan-hearing-form");
        openedFrom(lead, making, "/plan-makings/", "/withdrawal").looks("plan-making-withdrawal");
        openedFrom(lead, making, "/plan-makings/", "/edit").looks("plan-making-edit");

        lead.go("/plans/2027/areas/good-leadership/edit")
                .write("Önskat läge (frivilligt)", "Nya chefer har en mentor det första året.")
                .press("Spara")
                .go(making)
                .follow("Ändrat sedan " + TODAY)
                .sees("Nya chefer har en mentor")
                .looks("plan-sending-changes")
                .go(making)
                .follow("Svara på synpunkten från Central styrgrupp för handlingsplanen")
                .tick("Följd")
                .write("Så här, eller varför inte", "Ett ettårigt mentorskap är inskrivet.")
                .looks("plan-view-reply")
                .press("Spara")
                .follow("Skriv tjänsteutlåtandet")
                .write("Sammanfattning", "Planen får en mening om nya chefer.")
                .looks("officer-report-form")
                .press("Spara");
        assertThat(new String(lead.fetch("Tjänsteutlåtandet som PDF"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        lead.press("Lämna till nämnderna").sees("Hos nämnderna");

        for (String board : new String[] {"Socialnämnden", "Äldrenämnden"}) {
            lead.follow("Anteckna beslutet i " + board)
                    .tick("Godkände")
                    .write("Paragraf (frivilligt)", "§ 4")
                    .looks("plan-outcome-form")
                    .press("Spara")
                    .sees("Beslutet är antecknat.");
        }
        lead.follow("Lägg till en avstämning")
                .write("Dag", TODAY.plusMonths(6).toString())
                .write("Vad som stäms av", "Lokala planer finns i alla stadsdelar")
                .press("Spara")
                .follow("Sätt versionen i kraft")
                .write("Gäller från", TODAY.plusYears(1).toString())
                .looks("plan-making-force")
                .press("Spara")
                .sees("Versionen gäller från den dag du skrev.")
                .looks("plan-making")
                .go("/plans/2027")
                .sees("Socialnämnden " + TODAY + " § 4");

        steering.go(making).sees("Ett ettårigt mentorskap är inskrivet.").looks("plan-making-read");
    }

    /** The page behind the first link of the case with such an address. */
    private static Visitor openedFrom(Visitor visitor, String making, String begins, String ends) {
        visitor.go(making);
        visitor.page()
                .locator("main a[href^='" + begins + "'][href$='" + ends + "']")
                .first()
                .click();
        return visitor;
    }
}
