package se.arbetsro.organisation.sample;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one password of the ready accounts, for those who want to sign in by the form or by a script.
 * Made when the sample is loaded and kept in the data directory, readable for its owner alone.
 */
@Component
class ReadyAccountPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecretFile file;

    ReadyAccountPassword(@Value("${arbetsro.data}") Path data) {
        this.file = new SecretFile(data.toAbsolutePath().resolve("ready-accounts.password"));
    }

    /** The password; empty where there is no sample. */
    Optional<String> read() {
        return file.read();
    }

    String make() {
        return read().orElseGet(() -> {
            String password = random();
            file.write(password);
            return password;
        });
    }

    /** Four groups of letters that cannot be taken for another. */
    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
