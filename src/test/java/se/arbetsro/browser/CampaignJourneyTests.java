package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.domain.campaign.CampaignDays;
import se.arbetsro.testing.TestData;

/** A district is asked: planned, published, answered on phones, closed and sealed. */
@JourneyTest
class CampaignJourneyTests {

    @Autowired CampaignDays days;

    @Test
    void a_survey_is_planned_published_answered_on_phones_and_sealed(Visitor lead) {
        lead.stepInto("projektledare")
                .go("/surveys")
                .looks("campaigns")
                .follow("Planera en enkät")
                .looks("campaign-form")
                .press("Spara")
                .sees("Fyll i det här fältet.")
                .write("Namn", "Farstas höst")
                .choose("Frågeformulär", "Tre påståenden om arbetssituationen, version 1")
                .write("Varför vi frågar", "Vi vill veta vad som behövs härnäst.")
                .choose("Enhet", "\u2003Farsta stadsdelsförvaltning")
                .write("Första dag", TestData.today().toString())
                .write("Sista dag", TestData.today().plusDays(14).toString())
                .press("Spara")
                .sees("ett gallringsbeslut")
                .looks("campaign-draft")
                .follow("Undantag")
                .looks("campaign-exclusions")
                .write("Anställda kortare tid än så här många månader", "0")
                .press("Spara")
                .follow("Ändra planen")
                .write("Gallringsbeslut (frivilligt)", "SN 2026/77")
                .press("Spara")
                .sees("Allt som behövs finns.")
                .press("Publicera enkäten")
                .sees("Löftet står fast.");
        String page = lead.path();
        CampaignId id = new CampaignId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
        days.advance(id);
        lead.go(page)
                .sees("Enkäten tar emot svar")
                .looks("campaign-open")
                .follow("Vad vi lovar dem som svarar")
                .looks("promise")
                .go(page);
        lead.page().locator("form[action$='/cards'] button").first().click();
        lead.sees("Koderna sparas ingenstans").looks("cards");
        List<String> codes = lead.page().locator(".cut-cards__code").allInnerTexts();
        assertThat(codes).hasSizeGreaterThan(9);

        for (int i = 0; i < 7; i++) {
            try (Visitor phone = lead.another()) {
                phone.go("/answer");
                if (i == 0) {
                    phone.looks("answer-code");
                }
                phone.write("Koden på kortet", codes.get(i)).press("Gå till enkäten");
                if (i == 0) {
                    phone.looks("answer").press("Skicka svaret").sees("Du har inte svarat");
                    phone.looks("answer-wrong");
                }
                phone.page().locator("input[type=radio]").first().check();
                phone.press("Skicka svaret").sees("Tack, ditt svar är mottaget");
                assertThat(phone.page().context().cookies()).isEmpty();
                if (i == 0) {
                    phone.looks("answer-received");
                }
            }
        }
        lead.go(page);
        lead.page().getByText("Stäng enkäten nu").first().click();
        lead.press("Stäng enkäten nu").sees("stängd");
        days.advance(id);
        lead.go(page).sees("7 svar kom och 7 sparades").looks("campaign-sealed");
    }

    @Test
    void clients_answer_at_a_poster_and_it_is_counted_who_was_asked(Visitor lead) {
        lead.stepInto("projektledare")
                .go("/surveys/campaigns/new")
                .write("Namn", "Besöket hos oss")
                .choose("Frågeformulär", "Hur var ditt möte med oss?, version 1")
                .write("Varför vi frågar", "Vi vill bli bättre.")
                .choose("Enhet", "\u2003Farsta stadsdelsförvaltning");
        lead.page().locator("input[name=recruitment][value=OPEN]").check();
        lead.write("Första dag", TestData.today().toString())
                .write("Sista dag", TestData.today().plusDays(60).toString())
                .write("Gallringsbeslut (frivilligt)", "SN 2026/78")
                .press("Spara")
                .press("Publicera enkäten")
                .sees("Löftet står fast.");
        String page = lead.path();
        days.advance(id(page));
        lead.go(page).follow("Affischer").looks("posters");
        String address = lead.page().locator(".poster__address").first().innerText();
        String at = address.substring(address.indexOf("/answer"));

        try (Visitor client = lead.another()) {
            client.go(at).looks("answer-anybody").follow("English").sees("What we promise you");
            client.go(at);
            client.page().locator("input[type=radio]").first().check();
            client.press("Skicka svaret").sees("Tack, ditt svar är mottaget");
            assertThat(client.page().context().cookies()).isEmpty();
            client.looks("answer-anybody-received").follow("Nästa person svarar").seesNot("Tack");
        }
        lead.go(page)
                .follow("Tillfrågade")
                .looks("contacts-empty")
                .write("Antal", "0")
                .press("Spara")
                .sees("Skriv ett heltal från 1 till")
                .write("Antal", "4")
                .press("Spara")
                .sees("4 tillfrågade")
                .looks("contacts")
                .press("Ta bort")
                .sees("Raden är borttagen")
                .press("Ångra")
                .sees("4 tillfrågade");
    }

    private static CampaignId id(String page) {
        return new CampaignId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
    }

    @Test
    void a_survey_of_others_is_noted_taken_away_and_put_back(Visitor lead) {
        lead.stepInto("projektledare").go("/surveys/calendar").looks("calendar");
        lead.follow("Lägg in en annan enkät")
                .write("Vad den heter", "Stadens egen enkät")
                .write("Första dag", "2026-12-01")
                .write("Sista dag", "2026-12-20")
                .press("Spara")
                .sees("Enkäten är inlagd")
                .follow("Stadens egen enkät")
                .looks("other-survey")
                .press("Ta bort")
                .sees("Enkäten är borttagen")
                .press("Ångra")
                .sees("Enkäten är tillbaka");
    }
}
