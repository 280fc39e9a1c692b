package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@JourneyTest
class SignInJourneyTests {

    @Test
    void a_wrong_password_is_told_in_words_and_may_be_tried_again(Visitor visitor) {
        visitor.go("/sign-in")
                .looks("sign-in")
                .write("Användarnamn", "ingen")
                .write("Lösenord", "fel")
                .press("Logga in")
                .sees("Användarnamnet eller lösenordet stämmer inte")
                .looks("sign-in-wrong");
    }

    @Test
    void what_was_typed_when_the_session_ended_is_asked_about_and_then_forgotten(Visitor visitor) {
        visitor.stepInto("enhetschef")
                .go("/activities/new")
                .write("Vad ska göras?", "Ett möte för alla nya varje måndag")
                .endSession()
                .press("Spara")
                .sees("Det du skrev finns kvar")
                .looks("unsent-sign-in")
                .press("Gå in som enhetschef")
                .sees("Ett möte för alla nya varje måndag")
                .looks("unsent")
                .press("Kasta det");

        visitor.go("/unsent").seesNot("varje måndag");
        assertThat(visitor.path()).isEqualTo("/");
    }
}
