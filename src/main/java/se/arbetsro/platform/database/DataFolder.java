package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies where in the data directory. */
record DataFolder(Path root) {

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

    /** A cluster on its way: takes the name of the real one when it is whole. */
    Path unfinishedCluster() {
        return root.resolve("database.unfinished");
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
