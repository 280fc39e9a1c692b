package se.arbetsro.platform.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded database of the web program while Spring still reads which beans there are:
 * neither waits for the other. Before that it looks whether the port is free, so that nobody waits
 * for a start that cannot come to its end; that this very data directory is in use is said first.
 */
public final class DatabaseAhead implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable Starting starting;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared ->
                    starting = begin(prepared.getEnvironment());
            case ApplicationPreparedEvent prepared ->
                    offer(prepared.getApplicationContext().getBeanFactory());
            case ApplicationFailedEvent _ -> giveUp();
            default -> {}
        }
    }

    private static @Nullable Starting begin(Environment environment) {
        WebPort port = WebPort.of(environment);
        if (!environment.getProperty("arbetsro.db.url", "").isBlank()) {
            port.requireFree();
            return null;
        }
        Path data = Path.of(environment.getRequiredProperty("arbetsro.data"));
        if (!EmbeddedDatabase.isInUse(data)) {
            port.requireFree();
        }
        return new Starting(CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(data)));
    }

    private void offer(ConfigurableListableBeanFactory beans) {
        if (starting != null) {
            beans.registerSingleton(Starting.class.getName(), starting);
        }
    }

    /** Spring closes the database only when it had come to ask for it. */
    private void giveUp() {
        if (starting != null) {
            starting.future.thenAccept(EmbeddedDatabase::close).exceptionally(_ -> null).join();
        }
    }

    /** A database that is being started. */
    record Starting(CompletableFuture<EmbeddedDatabase> future) {

        /**
         * Waits for it.
         *
         * @throws DataDirectoryInUse when another program has the directory
         * @throws DatabaseUnavailable when it cannot be started, saying why
         */
        EmbeddedDatabase started() {
            try {
                return future.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        }
    }
}
