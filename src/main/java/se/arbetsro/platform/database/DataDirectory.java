package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether the data directory can be used at all, asked before logs are opened in it: what cannot
 * log would say so in the lines of a stack trace.
 */
public final class DataDirectory {

    private DataDirectory() {}

    /** What stands in the way, for whoever sits at the terminal; empty when nothing does. */
    public static Optional<String> whyUnusable(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                PrivateFiles.createDirectories(directory);
            }
            Files.delete(Files.createTempFile(directory, "writable", ""));
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(words(directory, "it is a file"));
        } catch (IOException e) {
            return Optional.of(words(directory, "nothing can be written there (" + e + ")"));
        }
    }

    private static String words(Path directory, String why) {
        return "The data directory "
                + directory.toAbsolutePath()
                + " cannot be used: "
                + why
                + ". ARBETSRO_DATA names another.";
    }
}
