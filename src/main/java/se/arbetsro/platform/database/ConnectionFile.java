package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code connection.json}: what it says, and that only its owner may read it. */
record ConnectionFile(Path path) {

    private record Content(
            @Nullable String address, String url, String user, String password, long pid) {}

    void write(RunningDatabase running) throws IOException {
        var app = running.app();
        var content =
                new Content(
                        running.address().orElse(null),
                        app.url(),
                        app.user(),
                        app.password(),
                        running.pid());
        var json = mapper().writerWithDefaultPrettyPrinter().writeValueAsString(content);
        PrivateFiles.write(path, json + "\n");
    }

    /** Empty when the file is not there or says nothing of use. */
    Optional<RunningDatabase> read() {
        try {
            var content = mapper().readValue(Files.readString(path), Content.class);
            var app = new DatabaseAccess(content.url(), content.user(), content.password());
            return Optional.of(
                    new RunningDatabase(
                            Optional.ofNullable(content.address()), app, content.pid()));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(path);
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().build();
    }
}
