package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TestDatabase;
import se.arbetsro.testing.Visitor;

/** Two programs on one database, as behind a load balancer. */
@Tag("long")
@TestInstance(Lifecycle.PER_CLASS)
class TwoProgramsTests {

    private static final String PASSWORD = "hemligt-nog-för-prov";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<ConfigurableApplicationContext> programs = new ArrayList<>();
    private String one = "";
    private String other = "";
    private String login = "";
    private TestData data;
    private JdbcClient jdbc;

    @BeforeAll
    void start() {
        Databases database = TestDatabase.clone("two");
        one = program(database, "one");
        other = program(database, "other");
        data = programs.getFirst().getBean(TestData.class);
        jdbc = programs.getFirst().getBean(JdbcClient.class);
        PersonId signing = data.person("Ada", "Min", Role.ADMINISTRATOR, data.municipality());
        login = "t" + signing.value();
        Accounts accounts = programs.getFirst().getBean(Accounts.class);
        String once = data.asSystem(() -> accounts.resetPassword(signing.value()));
        try (Visitor visitor = new Visitor()) {
            visitor.signIn(one, login, once);
            visitor.post(
                    one + "/password",
                    "/password",
                    Map.of("present", once, "next", PASSWORD, "again", PASSWORD));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String program(Databases database, String name) {
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Arbetsro.class, TestData.class)
                        .initializers(initial ->
                                ((GenericApplicationContext) initial)
                                        .registerBean("databases", Databases.class, () -> database))
                        .run(
                                "--server.port=0",
                                "--arbetsro.sample=false",
                                "--arbetsro.db.pool=6",
                                "--arbetsro.data=" + Path.of("target/test-data", name));
        programs.add(context);
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    void stop() {
        programs.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void who_is_signed_in_at_one_is_at_the_other_until_signing_out_at_either() throws Exception {
        try (Visitor visitor = new Visitor()) {
            assertThat(visitor.signIn(one, login, PASSWORD).headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/"));

            assertThat(visitor.get(other + "/units").statusCode()).isEqualTo(200);
            assertThat(visitor.post(other + "/units", "/sign-out", Map.of()).statusCode())
                    .isBetween(300, 399);

            assertThat(visitor.get(one + "/units").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_form_opened_at_one_and_sent_twice_to_both_makes_one() throws Exception {
        try (Visitor visitor = new Visitor()) {
            visitor.signIn(one, login, PASSWORD);
            Visitor.Token token = visitor.token(one + "/people/new");
            String key = UUID.randomUUID().toString();
            Map<String, String> person =
                    Map.of(
                            "givenName",
                            "Enda",
                            "familyName",
                            "Gången" + key,
                            "hrId",
                            "",
                            "unit",
                            "",
                            "key",
                            key);

            HttpResponse<String> first = visitor.post(one + "/people", token, person);
            HttpResponse<String> second = visitor.post(other + "/people", token, person);

            assertThat(first.statusCode()).isEqualTo(303);
            assertThat(second.statusCode()).isEqualTo(303);
            assertThat(path(second)).isEqualTo(path(first));
        }
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "");
    }

    @Test
    void every_job_runs_once_whichever_of_them_takes_it() throws Exception {
        int count = 8;
        try (Visitor visitor = new Visitor()) {
            visitor.signIn(one, login, PASSWORD);
            for (int i = 0; i < count; i++) {
                String key = "two-" + (char) ('a' + i);
                String base = i % 2 == 0 ? one : other;
                String preview =
                        path(
                                visitor.upload(
                                        base + "/imports/service-lines",
                                        "rader.csv",
                                        "Nyckel;Ordning;Namn\n" + key + ";5;Område " + key + "\n"));
                HttpResponse<String> started =
                        visitor.post(base + preview, preview + "/carry-out", Map.of());
                assertThat(started.statusCode()).isEqualTo(303);
            }

            long end = System.nanoTime() + PATIENCE.toNanos();
            while (done() < count) {
                assertThat(System.nanoTime()).as("jobs done: " + done()).isLessThan(end);
                Thread.sleep(200);
            }

            assertThat(acts()).as("each once").isEqualTo(count);
            assertThat(
                            data.asSystem(() ->
                                    jdbc.sql("select max(attempts) from platform.job")
                                            .query(Integer.class)
                                            .single()))
                    .isEqualTo(1);
            assertThat(
                            data.asSystem(() ->
                                    jdbc.sql(
                                                    "select count(*) from organisation.service_line where key like 'two-%'")
                                            .query(Long.class)
                                            .single()))
                    .isEqualTo(count);
        }
    }

    private long done() {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from platform.job where state = 'DONE'")
                        .query(Long.class)
                        .single());
    }

    private long acts() {
        return data.asSystem(() ->
                jdbc.sql(
                                "select count(*) from platform.audit_entry where action = 'import.carriedOut'")
                        .query(Long.class)
                        .single());
    }
}
