package se.arbetsro.browser;

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
}
