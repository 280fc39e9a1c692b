package se.arbetsro.platform.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.command.Command;
import se.arbetsro.platform.command.CommandCall;
import se.arbetsro.platform.command.ExitCode;

/**
 * {@code migrate}: brings an external database up to this program, as the role that owns it. The
 * running program never is that role.
 */
@Component
class MigrateCommand implements Command {

    /** The one command that must run before the schema is what the program needs. */
    static final String NAME = "migrate";

    private final Databases databases;
    private final Environment environment;

    MigrateCommand(Databases databases, Environment environment) {
        this.databases = databases;
        this.environment = environment;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ExitCode run(CommandCall call) {
        DatabaseAccess owner = databases.owner();
        if (owner == null) {
            owner = ExternalDatabase.owner(databases.app().url(), environment);
        }
        int steps =
                Flyway.configure()
                        .dataSource(owner.url(), owner.user(), owner.password())
                        .defaultSchema("flyway")
                        .createSchemas(true)
                        .locations("classpath:db/migration")
                        .placeholders(Map.of("app", databases.app().user()))
                        .cleanDisabled(true)
                        .load()
                        .migrate()
                        .migrationsExecuted;
        call.out().println(call.t("command.migrate.done", String.valueOf(steps)));
        return ExitCode.DONE;
    }
}
