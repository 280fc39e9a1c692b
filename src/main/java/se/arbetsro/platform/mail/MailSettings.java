package se.arbetsro.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How mail leaves, as the operator has set it: {@code ARBETSRO_OUTBOX}, {@code ARBETSRO_SMTP_…}.
 */
@Component
class MailSettings {

    /** How the connection to the mail server is kept from others. */
    enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    private final Path folder;
    private final String host;
    private final int port;
    private final String user;
    private final @Nullable String password;
    private final Tls tls;
    private final MailAddress from;
    private final String site;

    MailSettings(
            @Value("${arbetsro.data}") Path data,
            @Value("${arbetsro.outbox}") String outbox,
            @Value("${arbetsro.smtp.host}") String host,
            @Value("${arbetsro.smtp.port}") int port,
            @Value("${arbetsro.smtp.user}") String user,
            @Value("${arbetsro.smtp.password}") String password,
            @Value("${arbetsro.smtp.password-file}") String passwordFile,
            @Value("${arbetsro.smtp.tls}") Tls tls,
            @Value("${arbetsro.mail.from}") String from,
            @Value("${arbetsro.url}") URI url) {
        this.folder = folder(data.toAbsolutePath().normalize(), outbox);
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = passwordFile.isBlank() ? password : read(Path.of(passwordFile));
        this.tls = tls;
        this.from =
                MailAddress.parse(from)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "ARBETSRO_MAIL_FROM is no address: " + from));
        this.site = url.getHost() == null ? "arbetsro" : url.getHost();
    }

    /** Beside the data, never in it: what has left must not lie where answers are kept. */
    private static Path folder(Path data, String outbox) {
        Path folder =
                outbox.isBlank()
                        ? data.resolveSibling(data.getFileName() + "-outbox")
                        : Path.of(outbox).toAbsolutePath().normalize();
        if (folder.startsWith(data)) {
            throw new IllegalStateException(
                    "ARBETSRO_OUTBOX must not lie in the data directory: " + folder);
        }
        return folder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("ARBETSRO_SMTP_PASSWORD_FILE cannot be read", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether letters go to a mail server, and not into the folder. */
    boolean smtp() {
        return !host.isEmpty();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    @Nullable String password() {
        return password;
    }

    Tls tls() {
        return tls;
    }

    MailAddress from() {
        return from;
    }

    /** The host of our pages, which makes ids of letters ours. */
    String site() {
        return site;
    }
}
