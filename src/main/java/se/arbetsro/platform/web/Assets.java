package se.arbetsro.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives each static file an address with the hash of its bytes, so that browsers may keep it. */
@Component
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file below {@code static/}, such as {@code css/app.css}. */
    public String address(String file) {
        return addresses.computeIfAbsent(file, f -> "/" + f + "?v=" + hash(f));
    }

    private static String hash(String file) {
        try (InputStream bytes = new ClassPathResource("static/" + file).getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("No such file: " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
