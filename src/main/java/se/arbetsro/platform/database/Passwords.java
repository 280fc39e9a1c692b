package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Random passwords of the database roles, one file each, made when first asked for. */
record Passwords(Path folder) {

    private static final int BYTES = 24;

    static Passwords in(Path folder) throws IOException {
        PrivateFiles.createDirectories(folder);
        return new Passwords(folder);
    }

    String of(String role) throws IOException {
        return Files.readString(fileOf(role)).strip();
    }

    Path fileOf(String role) throws IOException {
        var file = folder.resolve(role);
        if (!Files.exists(file)) {
            PrivateFiles.write(file, random());
        }
        return file;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
