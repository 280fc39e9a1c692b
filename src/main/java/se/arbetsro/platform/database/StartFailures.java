package se.arbetsro.platform.database;

import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in words why the program does not start, where a stack trace would say it in lines. Goes
 * before Spring Boot's own words, which do not know our settings.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return wordsFor(failure)
                .map(words ->
                        new FailureAnalysis(
                                words, null, NestedExceptionUtils.getMostSpecificCause(failure)))
                .orElse(null);
    }

    /** What is wrong, for whoever sits at the terminal; empty when it is nothing foreseen. */
    public static Optional<String> wordsFor(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DataDirectoryInUse || t instanceof DatabaseUnavailable) {
                return Optional.of(String.valueOf(t.getMessage()));
            }
            if (t instanceof PortInUseException taken) {
                return Optional.of(
                        "Another program listens on port %d. Stop it, or choose another port, such as ARBETSRO_PORT=%d bin/run"
                                .formatted(taken.getPort(), taken.getPort() + 1));
            }
            if (isAboutPort(t)) {
                return Optional.of("ARBETSRO_PORT is not a port: it must be a number up to 65535");
            }
            if (t instanceof FlywayValidateException) {
                return Optional.of(
                        "The schema of the database is not the one of this program. Run bin/arbetsro"
                                + " migrate first, as the role that owns it.");
            }
        }
        return Optional.empty();
    }

    /** Spring Boot asks for the port in two ways, and Java refuses what is too large. */
    private static boolean isAboutPort(Throwable t) {
        return (t instanceof BindException wrong
                        && wrong.getName().toString().equals("server.port"))
                || (t instanceof InvalidConfigurationPropertyValueException invalid
                        && invalid.getName().equals("server.port"))
                || (t instanceof IllegalArgumentException
                        && String.valueOf(t.getMessage()).startsWith("port out of range"));
    }
}
