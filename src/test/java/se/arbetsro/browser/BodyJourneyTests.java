package se.arbetsro.browser;

import org.junit.jupiter.api.Test;

/** A steering group on its way to a decision, and the union that is heard before it. */
@JourneyTest
class BodyJourneyTests {

    @Test
    void a_director_goes_from_the_group_to_the_minutes_of_its_next_meeting(Visitor director) {
        director.stepInto("stadsdelsdirektör")
                .go("/bodies")
                .sees("Farstas samverkansgrupp")
                .looks("bodies")
                .follow("Lokal styrgrupp, Farsta")
                .looks("body")
                .go("/meetings")
                .looks("meetings");
        director.page().locator("tbody th a").first().click();
        director.sees("Föredragningslista")
                .looks("meeting")
                .follow("Skriv protokollet")
                .looks("minutes-work")
                .go("/decisions")
                .looks("decisions")
                .go("/year")
                .sees("Tertialrapport 2 (T2)")
                .looks("year");
    }

    @Test
    void a_union_representative_sees_what_she_is_asked_before_a_decision(Visitor union) {
        union.stepInto("facklig representant")
                .looks("start-union")
                .go("/consultations")
                .sees("11 § MBL")
                .looks("consultations");
    }
}
