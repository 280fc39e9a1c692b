package se.arbetsro.browser;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A planned change of a district that has been carried out and followed up once. Some pages are
 * there only while a change stands so.
 */
final class ChangeCarriedOut {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private ChangeCarriedOut() {}

    static void by(Visitor director) {
        director.go("/planned-changes")
                .follow("Varsla om en förändring")
                .choose("Enhet", "Farsta stadsdelsförvaltning")
                .choose("Slag", "Omorganisation")
                .write("Titel", "Mottagningen flyttar")
                .write("Vad som ska ändras", "Mottagningen byter våning.")
                .write("Varför", "Fler samtalsrum.")
                .write("Planerad dag", TODAY.toString())
                .press("Spara");
        String change = director.path();
        director.follow("Börja bedöma riskerna")
                .press("Spara")
                .go(change + "/risks")
                .follow("Lägg till en risk")
                .write("Vad kan hända", "Väntrummet blir trångt")
                .tick("Allvarlig")
                .tick("Möjlig")
                .press("Spara")
                .follow("Lägg till en åtgärd mot risk 1")
                .write("Åtgärd", "Tider läggs isär")
                .write("Ansvarig", "Avdelningschefen")
                .write("Senast", TODAY.plusMonths(1).toString())
                .press("Spara")
                .press("Riskbedömningen är klar")
                .go(change)
                .follow("Anteckna beslutet")
                .write("Beslutad av", "Stadsdelsdirektören på delegation")
                .press("Spara")
                .go(change)
                .follow("Anteckna att den är genomförd")
                .press("Spara")
                .followBelow("Uppföljning efteråt", "Följ upp")
                .write("Vad det blev av riskerna och åtgärderna", "Ingen väntar längre.")
                .press("Spara")
                .sees("Ingen väntar längre.");
    }
}
