package se.arbetsro.browser;

/**
 * Plan versions that are being made, each further than the one before: sent out with a view that
 * waits for its answer, with its board, approved and not yet in force. Some pages are there only
 * while a case stands so.
 */
final class PlanMakingsUnderWay {

    private static final String GROUP = "Central styrgrupp för handlingsplanen";

    private final Visitor lead;

    private PlanMakingsUnderWay(Visitor lead) {
        this.lead = lead;
    }

    static void begin(Visitor lead) {
        var cases = new PlanMakingsUnderWay(lead);
        cases.sentOut("2031");
        cases.withItsBoard("2032");
        cases.approved("2033");
    }

    private void sentOut(String key) {
        lead.go("/plan-makings/new")
                .choose("Vad ni tar fram", "En ny version med texterna från 2024")
                .write("Den nya versionens kod", key)
                .write("Den nya versionens rubrik", "Handlingsplan " + key)
                .tick("Socialnämnden")
                .press("Spara")
                .follow("Skicka ut förslaget")
                .tick(GROUP)
                .press("Skicka ut förslaget")
                .follow("Lämna en synpunkt för " + GROUP)
                .write("Synpunkten", "Skriv ut vad som gäller för nya chefer.")
                .press("Spara");
    }

    private void withItsBoard(String key) {
        sentOut(key);
        lead.follow("Skriv tjänsteutlåtandet")
                .write("Sammanfattning", "Planen får en mening om nya chefer.")
                .press("Spara")
                .press("Lämna till nämnderna");
    }

    private void approved(String key) {
        withItsBoard(key);
        lead.follow("Anteckna beslutet i Socialnämnden").tick("Godkände").press("Spara");
    }
}
