package se.arbetsro.platform.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A program that does nothing but deliver, to be killed: each letter into the folder, and a line in
 * a log when it was handed over.
 */
final class DeliveringProgram {

    private DeliveringProgram() {}

    /** Address, user and password of the database; a folder; the time; the lease. */
    public static void main(String[] arguments) {
        var source = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        Path folder = Path.of(arguments[3]);
        Clock clock = Clock.fixed(Instant.parse(arguments[4]), ZoneOffset.UTC);
        Transport into = new FolderTransport(settings(folder));
        Transport logged =
                letter -> {
                    into.deliver(letter);
                    try {
                        Files.write(
                                folder.resolve("handed-over.log"),
                                List.of(letter.id().toString()),
                                StandardCharsets.UTF_8,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND);
                    } catch (java.io.IOException e) {
                        throw new NotDelivered(e, false);
                    }
                };
        new Delivery(
                        JdbcClient.create(source),
                        logged,
                        List.of(),
                        new JdbcTransactionManager(source),
                        clock,
                        Duration.parse(arguments[5]))
                .deliverDue(() -> false);
    }

    static MailSettings settings(Path folder) {
        return new MailSettings(
                folder.resolve("data"),
                folder.resolve("out").toString(),
                "",
                587,
                "",
                "",
                "",
                MailSettings.Tls.NONE,
                "arbetsro@kommun.example",
                URI.create("https://arbetsro.example"));
    }
}
