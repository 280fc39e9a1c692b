package se.arbetsro.browser;

import org.junit.jupiter.api.Test;

/**
 * A district goes over to the plan version in force: where the lineage leads each goal, a look at
 * what will come of it, and the local plan under the new version.
 */
@JourneyTest
class SwitchJourneyTests {

    private static final String DISTRICT = "Bromma stadsdelsförvaltning";
    private static final String CARRIED = "Rekryteringar har ett fast stöd";
    private static final String ENDED = "Vi klarar arbetstoppar utan inhyrd personal";

    @Test
    void a_local_plan_goes_over_to_the_version_in_force(Visitor lead) {
        lead.stepInto("projektledare")
                .go("/plans/2024")
                .follow("Lokala planer som inte har bytt version")
                .looks("plan-switches")
                .follow(DISTRICT);
        String old = lead.path();
        lead.sees("Version 2024 gäller nu.")
                .follow("Byt till 2024")
                .sees("Nu i 7 Stöd till chefer")
                .choose(CARRIED, "Bär över till 3 Ledarskap (dit området gick)")
                .choose(ENDED, "Avsluta")
                .press("Spara och titta igenom")
                .sees("Skriv varför, när något avslutas.")
                .write(
                        "Varför det som avslutas avslutas (frivilligt)",
                        "Vi hyr inte längre in personal.")
                .looks("plan-switch")
                .press("Spara och titta igenom")
                .sees("Från V190618 till 2024: 1 bärs över, 1 avslutas, 0 lämnas.")
                .sees("Ställningstaganden och analyser står kvar under den gamla versionen.")
                .looks("plan-switch-preview");
        String preview = lead.path();
        lead.go(old).sees(CARRIED).sees(ENDED).seesNot("Vi hyr inte längre in personal.");

        lead.go(preview)
                .press("Genomför bytet")
                .sees("Bytet är genomfört. Här är den nya planen.")
                .sees("Lokal plan för " + DISTRICT)
                .sees("Handlingsplan för en hållbar arbetssituation inom socialtjänsten")
                .sees(CARRIED)
                .seesNot(ENDED)
                .looks("local-plan-switched")
                .follow(CARRIED)
                .sees("3 Ledarskap");

        lead.go(old)
                .seesNot(CARRIED)
                .seesNot("Byt till 2024")
                .follow(ENDED)
                .sees("Vi hyr inte längre in personal.")
                .go("/plans/2024/switches")
                .sees(DISTRICT + "\tV190618\t0\t0\tgenomfört");
    }
}
