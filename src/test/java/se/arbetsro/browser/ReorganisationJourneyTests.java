package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * A reorganisation from early notice to follow-up, by those who have a part in it: the district
 * director, the safety representative, the administrator.
 */
@JourneyTest
class ReorganisationJourneyTests {

    private static final String TITLE = "Beroendeenheten får mottagningen";
    private static final String UNIT =
            "Enheten för barn och unga – Avdelningen för barn, unga och vuxna";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Test
    void a_reorganisation(Visitor director, Visitor safety, Visitor administrator, Visitor lead) {
        director.stepInto("stadsdelsdirektör")
                .go("/planned-changes")
                .looks("planned-changes")
                .follow("Varsla om en förändring")
                .choose("Enhet", "Farsta stadsdelsförvaltning")
                .choose("Slag", "Omorganisation")
                .write("Titel", TITLE)
                .write("Vad som ska ändras", "Mottagningen byter enhet.")
                .write("Varför", "Färre överlämningar.")
                .write("Planerad dag", TODAY.toString())
                .choose("Berörd enhet 1 (frivilligt)", UNIT)
                .write("Så deltar medarbetarna (frivilligt)", "Arbetsplatsträffen på torsdag.")
                .write("Synpunkter senast (frivilligt)", TODAY.toString())
                .looks("planned-change-form")
                .press("Spara")
                .sees("Förändringen är lagd ut.")
                .sees("Håkan Edlund");
        String change = director.path();

        director.follow("Skriv ned en synpunkt")
                .write("Tema", "Lokaler")
                .write("Synpunkten", "Det är trångt i väntrummet.")
                .press("Spara")
                .sees("Det är trångt i väntrummet.")
                .follow("Börja bedöma riskerna")
                .press("Spara")
                .sees("Under bedömning")
                .follow("Till riskbedömningen")
                .follow("Anteckna erbjudandet till skyddsombud")
                .press("Spara")
                .sees("Skyddsombud erbjöds att delta");

        safety.stepInto("skyddsombud")
                .sees("Säg vad du tycker: " + TITLE)
                .follow("Säg vad du tycker: " + TITLE)
                .follow("Till riskbedömningen")
                .follow("Skriv som skyddsombud")
                .tick("Vill ha ett tillägg")
                .write("Egna ord (frivilligt)", "Bemanningen den första veckan behöver ses över.")
                .looks("safety-stance")
                .press("Spara")
                .sees("Håkan Edlund")
                .sees("Vill ha ett tillägg, " + TODAY)
                .sees("Bemanningen den första veckan");

        director.go(change + "/risks")
                .follow("Lägg till en risk")
                .write("Vad kan hända", "Hot i ett trångt väntrum")
                .tick("Allvarlig")
                .tick("Möjlig")
                .looks("risk-form")
                .press("Spara")
                .follow("Lägg till en åtgärd mot risk 1")
                .write("Åtgärd", "Larm i väntrummet")
                .write("Ansvarig", "Avdelningschefen")
                .write("Senast", TODAY.plusMonths(1).toString())
                .press("Spara")
                .sees("Larm i väntrummet")
                .looks("risk-assessment")
                .press("Riskbedömningen är klar")
                .sees("Riskbedömningen är klar och sparad");
        assertThat(new String(director.fetch("PDF"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        director.follow("Gör till aktivitet: Larm i väntrummet")
                .choose("Område i planen", "Kompetens")
                .press("Spara")
                .sees("Aktivitet i den lokala planen")
                .follow("Aktivitet i den lokala planen")
                .sees("Risk 1 inför " + TITLE);
        director.go(change)
                .sees("Ingen samverkan är antecknad")
                .follow("Anteckna beslutet")
                .press("Spara")
                .sees("Skriv vilket organ som beslutade")
                .write("Beslutad av", "Stadsdelsdirektören på delegation")
                .press("Spara")
                .sees("Beslutad av Stadsdelsdirektören på delegation den ")
                .looks("planned-change");

        administrator
                .stepInto("systemadministratör")
                .go(change)
                .press("Påbörja ändringen av enhetsträdet")
                .sees(TITLE)
                .follow("Byt namn")
                .choose("Enhet", "Beroendeenheten – Avdelningen för barn, unga och vuxna")
                .write("Enhetens namn", "Beroendeenheten med mottagning")
                .press("Lägg till i ändringen")
                .looks("change-set")
                .press("Genomför ändringen")
                .sees("Genomför den planerade förändringen");

        director.go(change)
                .sees("Genomförd, gäller från")
                .follow("Anteckna att den är genomförd")
                .press("Spara")
                .followBelow("Uppföljning efteråt", "Följ upp")
                .write(
                        "Vad det blev av riskerna och åtgärderna",
                        "Larmet finns och ingen har behövt det.")
                .press("Spara")
                .sees("Larmet finns och ingen har behövt det.")
                .go("/indicators/consultants")
                .sees("Det här hände")
                .sees(TITLE);

        lead.stepInto("projektledare")
                .go("/indicators/consultants")
                .sees("2020-07-01: Hägersten-Liljeholmen och Älvsjö blir en förvaltning")
                .looks("figure-with-annotation");
    }
}
