package se.arbetsro.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * Lays letters into a folder, from which something else may carry them on. A file is written under
 * another name first, so that whoever looks sees whole letters only; its name is the letter's, so
 * that a repeat takes its place.
 */
final class FolderTransport implements Transport {

    private final MailSettings settings;
    private final Session session;

    FolderTransport(MailSettings settings) {
        this.settings = settings;
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        this.session = Session.getInstance(properties);
    }

    @Override
    public void deliver(Outgoing letter) throws NotDelivered {
        Path file = settings.folder().resolve(letter.id() + ".eml");
        Path unfinished = settings.folder().resolve("." + letter.id() + ".unfinished");
        try {
            folder();
            try (FileChannel channel =
                            FileChannel.open(
                                    unfinished,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                new MimeLetter(session, letter, settings).writeTo(out);
                channel.force(true);
            }
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new NotDelivered(e, false);
        }
    }

    private void folder() throws IOException {
        Path folder = settings.folder();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
    }
}
