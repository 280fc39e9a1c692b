package se.arbetsro.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.jobs.Tidying;

/**
 * Walks along the chain every night and writes its head outside the database: a chain that has been
 * cut off at its end is whole in itself, and shows only against such a copy.
 */
@Component
class AuditHeadCopy implements Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(AuditHeadCopy.class);

    private final AuditQueries audit;
    private final Clock clock;
    private final Path file;

    AuditHeadCopy(AuditQueries audit, Clock clock, @Value("${arbetsro.data}") Path data) {
        this.audit = audit;
        this.clock = clock;
        this.file = data.resolve("audit-heads.log");
    }

    @Override
    public void tidy() {
        AuditVerification found = audit.verify();
        if (!found.whole()) {
            LOG.error("The audit trail is broken at entry {}", found.firstBroken());
        }
        String line =
                clock.instant()
                        + " "
                        + found.entries()
                        + " "
                        + found.headHash()
                        + System.lineSeparator();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the audit trail could not be copied", e);
        }
    }
}
