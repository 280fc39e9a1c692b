package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What lies where in the data directory. */
record DataFolder(Path root) {

    private static final String UNFINISHED = "database.unfinished";

    /** Makes the directory when it is not there; then for its owner only. */
    static DataFolder at(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            PrivateFiles.createDirectories(directory);
        }
        // One spelling of the path, whatever links lead to it: processes are recognised by it.
        return new DataFolder(directory.toRealPath());
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path connection() {
        return root.resolve("connection.json");
    }

    Path cluster() {
        return root.resolve("database");
    }

    /** A place for a cluster on its way: it takes the name of the real one when it is whole. */
    Path newUnfinishedCluster() throws IOException {
        return Files.createTempDirectory(root, UNFINISHED);
    }

    /** Those of starts that were cut short. */
    List<Path> unfinishedClusters() throws IOException {
        try (var files = Files.list(root)) {
            return files.filter(f -> f.getFileName().toString().startsWith(UNFINISHED)).toList();
        }
    }

    Path passwords() {
        return root.resolve("passwords");
    }

    Path port() {
        return root.resolve("database.port");
    }

    Path programs() {
        return root.resolve("postgres");
    }

    Path logs() {
        return root.resolve("logs");
    }
}
