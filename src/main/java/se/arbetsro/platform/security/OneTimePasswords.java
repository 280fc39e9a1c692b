package se.arbetsro.platform.security;

import java.security.SecureRandom;

/** Passwords that are read out over a telephone: no letters that can be taken for another. */
final class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePasswords() {}

    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
