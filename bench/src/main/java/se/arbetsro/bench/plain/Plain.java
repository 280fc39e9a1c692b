package se.arbetsro.bench.plain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A Spring Boot program with two pages and nothing else: one that is the same for everyone, and one
 * that asks the database for a row. With {@code plain.data} it brings a PostgreSQL server of its
 * own with data that is kept, as the product does, and flushes at commit.
 */
@SpringBootApplication
@RestController
public class Plain {

    private final Map<Integer, byte[]> pages = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    Plain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Starts it; the arguments are Spring Boot's. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Plain.class);
        application.setDefaultProperties(
                Map.of(
                        "server.address", "127.0.0.1",
                        "spring.threads.virtual.enabled", "true",
                        "spring.main.banner-mode", "off",
                        "spring.datasource.hikari.maximum-pool-size", "16",
                        "server.compression.enabled", "true",
                        "logging.level.root", "warn"));
        application.run(arguments);
    }

    @GetMapping("/empty")
    ResponseEntity<byte[]> empty(@RequestParam(defaultValue = "1000") int bytes) {
        return page(pages.computeIfAbsent(bytes, size -> filled("<!doctype html><p>", size)));
    }

    @GetMapping("/ready")
    ResponseEntity<byte[]> ready() {
        int one = jdbc.sql("select 1").query(Integer.class).single();
        return page(filled("<!doctype html><p>" + one, 1000));
    }

    @GetMapping("/row")
    ResponseEntity<byte[]> row(@RequestParam UUID id, @RequestParam int bytes) {
        String title =
                jdbc.sql("select title from plan.activity where id = ?")
                        .param(id)
                        .query(String.class)
                        .single();
        return page(filled("<!doctype html><p>" + title, bytes));
    }

    private static byte[] filled(String begin, int size) {
        return (begin + "x".repeat(Math.max(0, size - begin.length())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> page(byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(bytes);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("plain.data")
    static EmbeddedPostgres server(
            @org.springframework.beans.factory.annotation.Value("${plain.data}") Path data)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("database"))
                .setOverrideWorkingDirectory(data.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                .start();
    }

    @Bean
    @ConditionalOnProperty("plain.data")
    static DataSource dataSource(EmbeddedPostgres server) {
        return server.getPostgresDatabase();
    }
}
