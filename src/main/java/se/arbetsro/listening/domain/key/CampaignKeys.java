package se.arbetsro.listening.domain.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.key.CampaignKey;
import se.arbetsro.listening.key.KeyName;
import se.arbetsro.listening.key.UnreadableKey;
import se.arbetsro.listening.key.WrappingSecret;

/**
 * The folder in which the key pairs of open campaigns lie, a file for each, wrapped by the
 * operator's secret. It lies outside the data directory, so that neither the database nor a backup
 * of it can hold a key: {@code ARBETSRO_KEYS}, {@code ARBETSRO_KEYS_SECRET}.
 */
@Component
public class CampaignKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OWN_SECRET = "secret";

    private final Path folder;
    private final String secret;

    CampaignKeys(
            @Value("${arbetsro.data}") Path data,
            @Value("${arbetsro.keys.folder}") String folder,
            @Value("${arbetsro.keys.secret}") String secret,
            @Value("${arbetsro.keys.secret-file}") String secretFile) {
        this.folder = folder(data.toAbsolutePath().normalize(), folder);
        this.secret = secretFile.isBlank() ? secret.strip() : read(Path.of(secretFile)).strip();
        if (!this.secret.isEmpty() && this.secret.length() < WrappingSecret.SHORTEST) {
            throw new IllegalStateException(
                    "ARBETSRO_KEYS_SECRET must have at least "
                            + WrappingSecret.SHORTEST
                            + " characters");
        }
    }

    /** Beside the data, never in it: who gets hold of the data must not get the keys with it. */
    private static Path folder(Path data, String given) {
        Path folder =
                given.isBlank()
                        ? data.resolveSibling(data.getFileName() + "-keys")
                        : Path.of(given).toAbsolutePath().normalize();
        if (folder.startsWith(data) || data.startsWith(folder)) {
            throw new IllegalStateException(
                    "ARBETSRO_KEYS and the data directory must not lie in each other: " + folder);
        }
        return folder;
    }

    /**
     * Makes a key pair of a campaign. When this returns it is on the disk.
     *
     * @throws IllegalStateException when there is one of the name
     */
    public CampaignKey create(KeyName name) {
        CampaignKey key = CampaignKey.generate(name);
        Path file = file(name);
        if (Files.exists(file)) {
            throw new IllegalStateException("there is one pair of keys of a name");
        }
        write(file, key.wrapped(secret()));
        return key;
    }

    /**
     * A key pair of a campaign; empty when it has been destroyed, or lies with another operator.
     *
     * @throws UnreadableKey when the file was wrapped by another secret or is damaged
     */
    public Optional<CampaignKey> find(KeyName name) throws UnreadableKey {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CampaignKey.unwrapped(name, Files.readAllBytes(file), secret()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a key pair of the name. */
    public boolean holds(KeyName name) {
        return Files.exists(file(name));
    }

    /**
     * Destroys a key pair of a campaign: the file is overwritten and removed. Where the disk keeps
     * what was overwritten, what is left of it is still wrapped by the secret. Nothing happens when
     * there is none, so that it can be done again after a fall.
     */
    public void destroy(KeyName name) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                return;
            }
            byte[] noise = new byte[Math.toIntExact(Files.size(file))];
            RANDOM.nextBytes(noise);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                writeAll(channel, noise);
            }
            Files.delete(file);
            keepFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(KeyName name) {
        return folder.resolve(
                name.campaign().value()
                        + "."
                        + name.use().name().toLowerCase(Locale.ROOT)
                        + ".key");
    }

    private WrappingSecret secret() {
        if (!secret.isEmpty()) {
            return new WrappingSecret(secret);
        }
        Path own = folder.resolve(OWN_SECRET);
        synchronized (this) {
            if (!Files.exists(own)) {
                byte[] random = new byte[32];
                RANDOM.nextBytes(random);
                write(own, Base64.getEncoder().encode(random));
            }
        }
        return new WrappingSecret(read(own));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the secret of the keys cannot be read", e);
        }
    }

    /** Writes beside, then puts it in its place: a file is there whole or not at all. */
    private void write(Path file, byte[] content) {
        try {
            var ownersOnly =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, ownersOnly);
            Path beside =
                    Files.createTempFile(
                            folder,
                            "new",
                            "",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                writeAll(channel, content);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            keepFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    /** What was named, moved or removed in the folder reaches the disk too. */
    private void keepFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
