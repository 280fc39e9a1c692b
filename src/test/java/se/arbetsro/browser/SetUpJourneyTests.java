package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TestDatabase;

/** An empty municipality with one administrator, who does all of it alone. */
@SpringBootTest(
        properties = {
            "arbetsro.sample=false",
            "arbetsro.data=target/test-data/set-up",
            "arbetsro.port=0"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.Configuration.class, TestData.class})
@ExtendWith(Chromium.class)
class SetUpJourneyTests {

    private static final String OWN = "en-lång-fras-att-minnas";

    private static final String OCCUPATIONS =
            "Nyckel;Ordning;Namn;Anställd;Handläggare;Räknas i personalrörligheten";
    private static final String UNITS = "Kod;Namn;Nivå;Överordnad enhet;Från och med";

    private static final String PEOPLE =
            """
            HR-id;Förnamn;Efternamn;Enhet;Befattning;Från och med;E-post
            P1;Lena;Ledare;social;enhetschef;2021-01-01;lena.ledare@kommun.example
            P2;Åsa;Chef;familj;enhetschef;2021-01-01;åsa.chef@kommun.example
            """;

    @Autowired TestData data;
    @Autowired Accounts accounts;

    @Test
    void an_administrator_sets_up_an_empty_municipality_alone(Visitor administrator) {
        PersonId person = data.person("Ada", "Min", Role.ADMINISTRATOR, data.municipality());
        String once = data.asSystem(() -> accounts.resetPassword(person.value()));
        administrator
                .go("/sign-in")
                .write("Användarnamn", "t" + person.value())
                .write("Lösenord", once)
                .press("Logga in")
                .write("Nuvarande lösenord", once)
                .write("Nytt lösenord", OWN)
                .write("Det nya lösenordet en gång till", OWN)
                .press("Byt lösenord")
                .go("/")
                .follow("Ställ i ordning Arbetsro för er kommun")
                .sees("Kommunen heter Provkommunen")
                .looks("set-up-empty");

        levelsGetNamesOfTheirOwn(administrator);
        administrator.go("/set-up");
        var occupations = new FilledTemplate(administrator.fetch("Excelmall för befattningar"));
        administrator
                .follow("Läs in befattningar")
                .attach(
                        "Fil",
                        "befattningar.xlsx",
                        occupations.with(
                                OCCUPATIONS,
                                "socialsekreterare;1;Socialsekreterare;ja;ja;ja",
                                "enhetschef;2;Enhetschef;ja;nej;ja"));
        takenIn(administrator);
        unitsAreReadFromTheTemplate(administrator);
        administrator
                .go("/set-up")
                .follow("Läs in personer")
                .attach("Fil", "personer.csv", PEOPLE.replace("\n", "\r\n"));
        takenIn(administrator);
        administrator
                .go("/set-up")
                .sees("2 enheter under kommunen")
                .sees("2 personer har e-postadress")
                .go("/people")
                .follow("Lena Ledare")
                .follow("Ge en roll")
                .choose("Roll", "Projektledare")
                .choose("Över", "Provkommunen")
                .press("Spara");

        administrator
                .go("/set-up")
                .follow("Börja med en mall")
                .looks("plan-template")
                .tick("Fyra breda fokusområden, som i planer från 2024")
                .press("Kopiera områdena")
                .sees("Planen är påbörjad")
                .go("/set-up")
                .sees("Planen har 4 områden");

        administrator
                .follow("Gör ett prov")
                .choose("Förvaltning", "Socialförvaltningen")
                .press("Öppna provet")
                .sees("Provet är öppet")
                .looks("trial")
                .go("/set-up")
                .sees("En sak saknas innan ni kan börja")
                .follow("Gör ett prov")
                .press("Kasta provet med allt som skrivits")
                .sees("Provet är borta");

        administrator
                .press("Vi börjar nu")
                .sees("Nu är ni igång")
                .looks("set-up-live")
                .go("/")
                .seesNot("Ställ i ordning Arbetsro för er kommun");
    }

    /** Those who say sector instead of district read so from then on. */
    private static void levelsGetNamesOfTheirOwn(Visitor administrator) {
        administrator
                .follow("Ändra nivåernas namn")
                .looks("set-up-levels")
                .follow("Ändra Stadsdelsförvaltning")
                .write("Namn", "Sektor")
                .press("Spara")
                .sees("Sektor")
                .seesNot("Stadsdelsförvaltning");
    }

    /** One that is wrong is told row by row and leaves nothing behind. */
    private static void unitsAreReadFromTheTemplate(Visitor administrator) {
        administrator.go("/set-up");
        var units = new FilledTemplate(administrator.fetch("Excelmall för enheter"));
        administrator
                .follow("Läs in enheter")
                .attach(
                        "Fil",
                        "enheter.xlsx",
                        units.withBelowTheExample(
                                UNITS,
                                "social;Socialförvaltningen;Sektor;test-municipality;2020-01-01",
                                "familj;Familjeenheten;Stadsdelsförvaltning;social;2020-01-01"))
                .press("Granska filen")
                .sees("Filen har 2 fel på 2 rader av 3.")
                .sees("Inget har lästs in.")
                .looks("set-up-units-wrong");
        assertThat(administrator.page().locator("#errors tbody tr").allInnerTexts())
                .satisfiesExactly(
                        example ->
                                assertThat(example)
                                        .startsWith("2")
                                        .contains("Raden är mallens exempel. Ta bort den."),
                        level ->
                                assertThat(level)
                                        .startsWith("4")
                                        .contains("Nivå", "Stadsdelsförvaltning", "hittas inte"));
        administrator
                .go("/units")
                .seesNot("Socialförvaltningen")
                .go("/set-up")
                .sees("Enheter under kommunen")
                .follow("Läs in enheter")
                .attach(
                        "Fil",
                        "enheter.xlsx",
                        units.with(
                                UNITS,
                                "social;Socialförvaltningen;Sektor;test-municipality;2020-01-01",
                                "familj;Familjeenheten;Enhet;social;2020-01-01"));
        takenIn(administrator);
        administrator
                .go("/units?open=all")
                .sees("Socialförvaltningen Sektor")
                .sees("Familjeenheten Enhet")
                .follow("Socialförvaltningen")
                .sees("Sektor");
    }

    private static void takenIn(Visitor administrator) {
        administrator.press("Granska filen").press("Läs in 2 rader");
        administrator.page().waitForSelector("text=Klart");
    }
}
