package se.arbetsro.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs as they lie packed in the class path, one archive per kind of machine.
 */
record ProgramArchive(URL address) {

    static ProgramArchive forThisMachine() {
        var name = "postgres-" + system() + "-" + processor() + ".txz";
        var address = ProgramArchive.class.getClassLoader().getResource(name);
        if (address == null) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.PROGRAMS_DO_NOT_RUN,
                    "This build brings no PostgreSQL for this machine ("
                            + name
                            + " is missing). Build it on such a machine, or point ARBETSRO_DB_URL"
                            + " at a server.");
        }
        return new ProgramArchive(address);
    }

    /**
     * Unpacks into a folder of its own within the given one, named after the content, unless that
     * was done before. The folder gets its name when it is whole: a start that is killed in the
     * middle of it, or two starts at once, leave no half of a program behind.
     */
    Path unpackInto(Path parent) throws IOException {
        var folder = parent.resolve(name());
        if (Files.isDirectory(folder)) {
            return folder;
        }
        PrivateFiles.createDirectories(parent);
        var unfinished = Files.createTempDirectory(parent, "unfinished");
        try (var packed = address.openStream()) {
            unpack(packed, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            PrivateFiles.deleteFolder(unfinished);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        return folder;
    }

    /** Deletes what else lies there: the programs of an earlier version, or half of them. */
    void deleteOthersIn(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent)) {
            for (var folder : folders) {
                if (!folder.equals(parent.resolve(name()))) {
                    PrivateFiles.deleteFolder(folder);
                }
            }
        }
    }

    private String name() throws IOException {
        var connection = address.openConnection();
        var mark =
                connection instanceof JarURLConnection jar
                        ? jar.getJarEntry().getCrc()
                        : connection.getLastModified();
        return "programs-" + HexFormat.of().toHexDigits(mark).toLowerCase(Locale.ROOT);
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackEntry(tar, entry, folder);
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0b001_000_000) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String system() {
        return Machine.isMac() ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }
}
