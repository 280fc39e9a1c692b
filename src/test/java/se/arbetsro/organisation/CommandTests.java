package se.arbetsro.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.platform.command.Command;
import se.arbetsro.platform.command.CommandLine;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The commands as an operator gives them. */
@ArbetsroTest
class CommandTests {

    @Autowired CommandLine line;
    @Autowired List<Command> commands;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester mvc;

    @TempDir Path folder;

    private String out = "";
    private String err = "";
    private String login;

    @BeforeEach
    void a_login() {
        data.municipality();
        login = "c" + UUID.randomUUID().toString().substring(0, 8);
    }

    private ExitCode run(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream reasons = new ByteArrayOutputStream();
        ExitCode code =
                line.run(
                        List.of(arguments),
                        new PrintStream(results, true, StandardCharsets.UTF_8),
                        new PrintStream(reasons, true, StandardCharsets.UTF_8));
        out = results.toString(StandardCharsets.UTF_8);
        err = reasons.toString(StandardCharsets.UTF_8);
        return code;
    }

    private ExitCode add(String role, String... more) {
        List<String> arguments =
                new java.util.ArrayList<>(
                        List.of(
                                "user",
                                "add",
                                "--login",
                                login,
                                "--given-name",
                                "Åsa",
                                "--family-name",
                                "Prov",
                                "--role",
                                role,
                                "--lang",
                                "sv"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void help_lists_every_command_in_both_languages() {
        for (String language : List.of("sv", "en")) {
            assertThat(run("help", "--lang", language)).isEqualTo(ExitCode.DONE);
            commands.forEach(command -> assertThat(out).contains("bin/arbetsro " + command.name()));
            assertThat(out).contains("people", "service-lines", "activities", "unit-manager");
        }
        assertThat(run("import", "--help", "--lang", "sv")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("import <slag> <fil>").doesNotContain("audit verify");
        assertThat(commands)
                .extracting(Command::name)
                .contains("import", "export", "user", "audit", "migrate");
    }

    @Test
    void what_is_called_wrongly_says_how_and_ends_with_two() {
        assertThat(run("dance", "--lang", "sv")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("Det finns inget kommando dance.");
        assertThat(run("import", "people", "--lang", "sv")).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", "people", "missing.csv", "--lang", "sv"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("missing.csv");
        assertThat(run("export", "people", "--lang", "sv")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("--as");
        assertThat(run("user", "add", "--login", login, "--lang", "en")).isEqualTo(ExitCode.USAGE);
        assertThat(add("king")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("Det finns ingen roll king.");
    }

    @Test
    void someone_let_in_signs_in_with_the_printed_password_and_must_choose_another() {
        assertThat(add("administrator")).isEqualTo(ExitCode.DONE);

        var signedIn =
                mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("login", login)
                        .param("password", out.strip())
                        .exchange();

        assertThat(signedIn).hasRedirectedUrl("/");
        var session = signedIn.getResponse().getCookie("arbetsro");
        assertThat(session).isNotNull();
        assertThat(mvc.get().uri("/units").cookie(session).exchange())
                .hasRedirectedUrl("/password");
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select role from organisation.role_assignment
                                                join platform.account on account.id = person_id where login = ?
                                                """)
                                        .param(login)
                                        .query(String.class)
                                        .single()))
                .isEqualTo("ADMINISTRATOR");
        String first = out;
        assertThat(run("user", "password", "--login", login)).isEqualTo(ExitCode.DONE);
        assertThat(out.strip()).isNotEmpty().isNotEqualTo(first.strip());
        assertThat(mvc.get().uri("/units").cookie(session).exchange())
                .as("a new password ends sessions")
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void a_login_that_is_taken_leaves_no_half_person() {
        add("employee");

        assertThat(add("employee")).isEqualTo(ExitCode.FAILED);

        assertThat(err).contains(login);
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select count(*) from organisation.person
                                                where given_name = 'Åsa' and family_name = 'Prov'
                                                    and not exists (select from platform.account
                                                        where account.id = person.id)
                                                """)
                                        .query(Long.class)
                                        .single()))
                .isZero();
    }

    @Test
    void a_file_is_tried_taken_in_and_refused() throws IOException {
        String key = "k" + login;
        Path file = folder.resolve("verksamhetsområden.csv");
        Files.writeString(file, "Nyckel;Ordning;Namn\n" + key + ";7;Prov " + key + "\n");

        assertThat(run("import", "service-lines", file.toString(), "--check", "--lang", "sv"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).contains("Filen går att läsa in: en ny");
        assertThat(lines(key)).isZero();
        assertThat(run("import", "service-lines", file.toString(), "--lang", "sv"))
                .isEqualTo(ExitCode.DONE);
        assertThat(lines(key)).isEqualTo(1);
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                select actor_name || ' ' || details::text from platform.audit_entry
                                                where action = 'import.carriedOut' order by number desc limit 1
                                                """)
                                        .query(String.class)
                                        .single()))
                .startsWith("operator:")
                .contains("service-lines", "sha256");

        Files.writeString(file, "Nyckel;Ordning;Namn\n" + key + "x;sju;Prov\n");
        assertThat(run("import", "service-lines", file.toString(), "--lang", "sv"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("Rad 2, Ordning (sju): ").contains("Inget har ändrats.");
        assertThat(lines(key + "x")).isZero();
    }

    private long lines(String key) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from organisation.service_line where key = ?")
                        .param(key)
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_list_is_exported_as_far_as_the_account_sees() throws IOException {
        UnitId district = data.district("Exportbygden");
        UnitId other = data.district("Grannbygden");
        String mine = "Synlig" + login;
        String theirs = "Dold" + login;
        data.person("Anna", mine, Role.EMPLOYEE, district);
        data.person("Anna", theirs, Role.EMPLOYEE, other);
        String code =
                data.asSystem(() ->
                        jdbc.sql("select code from organisation.unit where id = ?")
                                .param(district.value())
                                .query(String.class)
                                .single());
        add("hr", "--unit", code);

        assertThat(run("export", "roles", "--as", login, "--lang", "sv")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("Namn;Roll", mine).doesNotContain(theirs);
        assertThat(
                        run(
                                "export",
                                "roles",
                                "--as",
                                login,
                                "--filter",
                                "q=" + login + "zzz",
                                "--lang",
                                "sv"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).doesNotContain(mine);

        Path file = folder.resolve("roller.xlsx");
        assertThat(run("export", "roles", "--as", login, "--out", file.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(folder.resolve("roller.xlsx.part")).doesNotExist();
        for (String list : List.of("units", "people", "activities", "occupations", "unit-kinds")) {
            assertThat(run("export", list, "--as", login, "--lang", "sv"))
                    .as(list + ": " + err)
                    .isEqualTo(ExitCode.DONE);
        }
        assertThat(run("export", "roles", "--as", login, "--filter", "moon=1"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "roles", "--as", "nobody-" + login)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_administrator_exports_what_administrators_see() {
        add("administrator");

        for (String list :
                List.of(
                        "audit",
                        "imports",
                        "integrations",
                        "organisation-changes",
                        "plan-versions",
                        "units")) {
            assertThat(run("export", list, "--as", login, "--lang", "sv"))
                    .as(list + ": " + err)
                    .isEqualTo(ExitCode.DONE);
        }
        for (String list : List.of("plan-areas", "lineage", "translation")) {
            assertThat(run("export", list, "--as", login, "--filter", "version=V0"))
                    .as(list)
                    .isEqualTo(ExitCode.FAILED);
        }
        assertThat(run("export", "touched-by-change", "--as", login, "--filter", "change=alla"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(run("export", "audit", "--as", login, "--filter", "from=2020-01-01"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).contains(login);
    }

    @Test
    void an_account_exports_nothing_that_its_roles_do_not_show() {
        add("employee");

        assertThat(run("export", "people", "--as", login, "--lang", "sv"))
                .isEqualTo(ExitCode.FAILED);

        assertThat(out).isEmpty();
    }
}
