package se.arbetsro.listening.domain.campaign;

import java.security.SecureRandom;

/**
 * What stands on a poster for anybody to use: tells the campaign and the unit and is no secret.
 * Long enough that nobody meets one by chance.
 */
final class PosterCode {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PosterCode() {}

    static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
