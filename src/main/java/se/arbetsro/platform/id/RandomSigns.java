package se.arbetsro.platform.id;

import java.security.SecureRandom;

/** Codes that nobody can guess, of signs that people can read off, say and type. */
public final class RandomSigns {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSigns() {}

    /**
     * @param signs to choose among, each equally often
     */
    public static String of(String signs, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(signs.charAt(RANDOM.nextInt(signs.length())));
        }
        return code.toString();
    }
}
