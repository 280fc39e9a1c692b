package se.arbetsro.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pools, transactions and migration. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Databases databases(
            Environment environment,
            @Value("${arbetsro.data}") Path data,
            ObjectProvider<DatabaseAhead.Starting> ahead) {
        String url = environment.getProperty("arbetsro.db.url", "");
        if (!url.isBlank()) {
            return ExternalDatabase.of(url, environment);
        }
        if (environment.getProperty("arbetsro.command", Boolean.class, false)) {
            return forCommand(data);
        }
        DatabaseAhead.Starting starting = ahead.getIfAvailable();
        return starting == null ? EmbeddedDatabase.start(data) : starting.started();
    }

    /**
     * A command joins the program that has the folder, and starts the database itself otherwise.
     */
    private static Databases forCommand(Path data) {
        try {
            return EmbeddedDatabase.start(data, DatabaseSettings.standard().closingWithJvm());
        } catch (DataDirectoryInUse e) {
            return new ExternalDatabase(e.running().orElseThrow(() -> e).app(), null);
        }
    }

    @Bean
    @Primary
    DataSource dataSource(Databases databases, @Value("${arbetsro.db.pool}") int size) {
        HikariConfig config = pool(databases.app(), "app");
        config.setMaximumPoolSize(size);
        // Each connection proves its password by thousands of hashes: not sixteen times at a start.
        config.setMinimumIdle(Math.min(4, size));
        return new HikariDataSource(config);
    }

    /** Migrates the embedded database; on an external one Flyway only looks, as the app role. */
    @Bean
    @FlywayDataSource
    DataSource flywayDataSource(Databases databases) {
        DatabaseAccess owner = databases.owner();
        HikariConfig config = pool(owner == null ? databases.app() : owner, "flyway");
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Bean
    FlywayMigrationStrategy flywayMigrationStrategy(
            Databases databases, @Value("${arbetsro.command-name:}") String command) {
        return flyway -> {
            if (command.equals(MigrateCommand.NAME)) {
                return;
            }
            if (databases.owner() == null) {
                flyway.validate();
            } else {
                flyway.migrate();
            }
        };
    }

    private static HikariConfig pool(DatabaseAccess access, String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("arbetsro-" + name);
        config.setJdbcUrl(access.url());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setConnectionTimeout(3_000);
        config.setValidationTimeout(1_000);
        // A database that hangs must free its callers: PostgreSQL's driver waits for ever by
        // itself.
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("socketTimeout", "5");
        config.addDataSourceProperty("ApplicationName", "arbetsro-" + name);
        // Disks without arms; and no query of a page is worth compiling.
        config.addDataSourceProperty("options", "-c random_page_cost=1.1 -c jit=off");
        return config;
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource, Clock clock) {
        return new ViewerTransactionManager(dataSource, clock);
    }

    @Bean
    @Primary
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        ConversionService conversions = DatabaseConversions.forRows();
        return new RecordClient(
                JdbcClient.create(new NamedParameterJdbcTemplate(dataSource), conversions),
                conversions);
    }
}
