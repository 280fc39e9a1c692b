package se.arbetsro.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void a_sign_in_without_an_account_costs_as_much_as_one_with_it() {
        assertThat(costs(Passwords.OF_NOBODY)).isEqualTo(costs(passwords.hash("anything")));
    }

    @Test
    void nobody_has_a_password_at_all() {
        assertThat(passwords.matches("no account has this password", Passwords.OF_NOBODY)).isTrue();
        assertThat(passwords.matches("no account has this password", null)).isFalse();
    }

    /** Algorithm, version, memory, rounds and lanes, and the lengths of salt and hash. */
    private static String costs(String hash) {
        String[] parts = hash.split("\\$");
        return String.join(
                "$",
                parts[1],
                parts[2],
                parts[3],
                Integer.toString(parts[4].length()),
                Integer.toString(parts[5].length()));
    }
}
