package se.arbetsro.browser;

import org.junit.jupiter.api.Test;

/** The project lead writes an instrument of her own, tries it as on a phone and fixes it. */
@JourneyTest
class InstrumentJourneyTests {

    @Test
    void an_instrument_is_written_tried_translated_and_fixed(Visitor lead) {
        lead.stepInto("projektledare")
                .go("/surveys/instruments")
                .looks("instruments")
                .follow("Hållbart medarbetarengagemang (HME)")
                .sees("Index från 0 till 100 (fråga 1, 2, 3).")
                .looks("instrument")
                .go("/surveys/instruments")
                .follow("Nytt frågeformulär")
                .write("Namn", "Efter vårens nätverksdag")
                .press("Spara")
                .sees("Lägg till minst en fråga.")
                .follow("Lägg till en svarsskala")
                .write("Svar på skalan", "Inte alls\nDelvis\nHelt")
                .press("Spara")
                .follow("Påstående med skala")
                .looks("instrument-item")
                .press("Spara")
                .sees("Fyll i det här fältet.")
                .write("Påståendet", "Dagen gav mig något att ta med hem.")
                .press("Spara")
                .sees("Frågan är tillagd.")
                .follow("Val ur en lista")
                .write("Frågan", "Vad vill du se mer av?")
                .write("Svar att välja bland (frivilligt)", "Metoder\nErfarenheter\nForskning")
                .write("Hur många får väljas? (frivilligt)", "2")
                .press("Spara")
                .sees("Högst 2 av: Metoder · Erfarenheter · Forskning · annat, med egna ord");
        String page = lead.path();

        lead.press("Flytta upp fråga 2")
                .sees("Frågan är flyttad.")
                .press("Ångra")
                .sees("Ändringen är ångrad.")
                .choose("Ett språk till", "finska")
                .press("Översätt")
                .sees("Översätt till finska")
                .go(page)
                .follow("engelska")
                .write("Dagen gav mig något att ta med hem.", "I learnt something.")
                .looks("instrument-translation")
                .press("Spara")
                .sees("1 av 9 texter")
                .follow("Pröva på telefon")
                .sees("Vill inte svara")
                .looks("instrument-preview")
                .follow("engelska")
                .sees("I learnt something.")
                .go(page)
                .press("Fastställ formuläret")
                .sees("Formuläret är fastställt och går att fråga med.")
                .seesNot("Lägg till en fråga:")
                .press("Gör en ny version")
                .sees("Version 2, utkast");
    }
}
