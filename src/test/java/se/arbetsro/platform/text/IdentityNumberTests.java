package se.arbetsro.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTests {

    /** Of the series that the tax agency gives for tests: nobody has them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samtal med 19570428-9999 i går",
                "460823+9986.",
                "(4608239986)",
                "194608239986",
                "samordningsnummer 140370-2390"
            })
    void those_with_a_right_check_digit_are_found_in_any_text(String text) {
        assertThat(IdentityNumbers.withCheckDigitIn(text)).isTrue();
        assertThat(IdentityNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "460823-9987",
                "0707123456",
                "7f3c1a2e-ab4608239986",
                "20581020-5086-407c-9ede-aea3d762c78e0"
            })
    void what_only_has_the_form_is_no_number_in_a_text_of_any_kind(String text) {
        assertThat(IdentityNumbers.withCheckDigitIn(text)).isFalse();
        assertThat(IdentityNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "857209-0606",
                "070-712 34 56",
                "SOF 2026/1234",
                "2026-08-31",
                "1234567890123",
                "14 × 13 × 6",
                "20581020-5087-407c-9ede-aea3d762c78e",
                "Enhet 7F3C1A2E-0D4B-4C55-9E10-AB4608239986."
            })
    void other_numbers_pass(String text) {
        assertThat(IdentityNumbers.withCheckDigitIn(text)).isFalse();
        assertThat(IdentityNumbers.in(text)).isFalse();
    }
}
