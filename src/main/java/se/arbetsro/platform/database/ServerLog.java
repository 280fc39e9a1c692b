package se.arbetsro.platform.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** What PostgreSQL writes about itself. A file and no pipe, so that it does not depend on us. */
record ServerLog(Path file) {

    private static final long LIMIT = 10_000_000;
    private static final int LINES = 3;
    private static final List<String> WORDS_OF_FAILURE =
            List.of("FATAL:", "PANIC:", "error:", "could not", "invalid");

    /** Makes the file; past 10 MB the old one is put aside, in place of the one before it. */
    static ServerLog in(Path folder) throws IOException {
        PrivateFiles.createDirectories(folder);
        var file = folder.resolve("postgres.log");
        if (Files.exists(file) && Files.size(file) > LIMIT) {
            var old = file.resolveSibling(file.getFileName() + ".1");
            Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            PrivateFiles.createEmpty(file);
        }
        return new ServerLog(file);
    }

    long length() throws IOException {
        return Files.size(file);
    }

    /** The first lines since a place that say what went wrong, and where to read on. */
    String failureSince(long place) {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(place);
            var bytes = new byte[(int) Math.min(content.length() - place, 100_000)];
            content.readFully(bytes);
            var said =
                    new String(bytes, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> WORDS_OF_FAILURE.stream().anyMatch(line::contains))
                            .limit(LINES)
                            .collect(Collectors.joining("; "));
            return said + ". More in " + file;
        } catch (IOException e) {
            return "see " + file;
        }
    }
}
