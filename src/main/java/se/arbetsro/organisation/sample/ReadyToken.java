package se.arbetsro.organisation.sample;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The token for the API that the sample has ready, for those who want to try it. */
@Component
class ReadyToken {

    private final SecretFile file;

    ReadyToken(@Value("${arbetsro.data}") Path data) {
        this.file = new SecretFile(data.toAbsolutePath().resolve("ready-integration.token"));
    }

    Optional<String> read() {
        return file.read();
    }

    void keep(String token) {
        file.write(token);
    }
}
