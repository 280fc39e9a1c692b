package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What holds for all SQL: in the migrations, in the database that they make, and in the code. */
@ArbetsroTest
class SqlTests {

    private static final Path CODE = Path.of("src/main/java/se/arbetsro");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "comment on (?:view|function|table) ([a-z_]+\\.[a-z_]+)[^;]*?is\\s*'published:");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    @Test
    void a_module_reads_only_its_own_tables_and_what_others_have_published() throws IOException {
        Set<String> schemas = schemas();
        Set<String> published = published();
        Pattern name = Pattern.compile("\\b(" + String.join("|", schemas) + ")\\.([a-z_]+)\\b");
        List<String> trespasses = new ArrayList<>();

        for (Path file : files(CODE, ".java")) {
            String module = CODE.relativize(file).getName(0).toString();
            for (String sql : sqlIn(Files.readString(file))) {
                Matcher used = name.matcher(sql);
                while (used.find()) {
                    if (!used.group(1).equals(module) && !published.contains(used.group())) {
                        trespasses.add(CODE.relativize(file) + " reads " + used.group());
                    }
                }
            }
        }

        assertThat(trespasses).isEmpty();
    }

    private static List<String> sqlIn(String code) {
        List<String> found = new ArrayList<>();
        Matcher block = TEXT_BLOCK.matcher(code);
        while (block.find()) {
            found.add(block.group(1));
        }
        Matcher line = STRING.matcher(TEXT_BLOCK.matcher(code).replaceAll(""));
        while (line.find()) {
            if (line.group(1)
                    .matches("(?i).*\\b(select|insert into|update|delete from|from|join)\\b .*")) {
                found.add(line.group(1));
            }
        }
        return found;
    }

    private static Set<String> published() throws IOException {
        Set<String> published = new HashSet<>();
        for (Path file : files(MIGRATIONS, ".sql")) {
            Matcher comment = PUBLISHED.matcher(Files.readString(file));
            while (comment.find()) {
                published.add(comment.group(1));
            }
        }
        return published;
    }

    private static Set<String> schemas() throws IOException {
        try (Stream<Path> modules = Files.list(MIGRATIONS)) {
            return new TreeSet<>(modules.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void migrations_have_stamps_of_their_own() throws IOException {
        List<String> stamps =
                files(MIGRATIONS, ".sql").stream()
                        .map(path -> path.getFileName().toString())
                        .filter(name -> name.startsWith("V"))
                        .map(name -> name.substring(0, name.indexOf("__")))
                        .toList();

        assertThat(stamps)
                .doesNotHaveDuplicates()
                .allMatch(stamp -> stamp.matches("V\\d{8}([01]\\d|2[0-3])[0-5]\\d"));
    }

    @Test
    void every_table_says_what_it_holds() {
        assertThat(
                        names(
                                """
                                select format('%I.%I', nspname, relname) from pg_class
                                join pg_namespace on pg_namespace.oid = relnamespace
                                where relkind in ('r', 'p', 'v') and nspname <> 'flyway'
                                    and nspname !~ '^(pg_|information_schema|public)'
                                    and obj_description(pg_class.oid) is null
                                """))
                .isEmpty();
    }

    @Test
    void the_program_owns_nothing_and_may_do_something_to_each_table() {
        assertThat(
                        names(
                                """
                                select format('%I.%I', nspname, relname) from pg_class
                                join pg_namespace on pg_namespace.oid = relnamespace
                                where relkind in ('r', 'p', 'v') and nspname <> 'flyway'
                                    and nspname !~ '^(pg_|information_schema|public)'
                                    and (pg_get_userbyid(relowner) = current_user
                                        or not has_table_privilege(pg_class.oid, 'select'))
                                """))
                .isEmpty();
    }

    @Test
    void row_policies_hold_for_the_owner_too() {
        assertThat(
                        names(
                                """
                                select format('%I.%I', nspname, relname) from pg_class
                                join pg_namespace on pg_namespace.oid = relnamespace
                                where relrowsecurity and not relforcerowsecurity
                                """))
                .isEmpty();
    }

    @Test
    void views_are_read_with_the_rights_of_whoever_reads() {
        assertThat(
                        names(
                                """
                                select format('%I.%I', nspname, relname) from pg_class
                                join pg_namespace on pg_namespace.oid = relnamespace
                                where relkind = 'v' and nspname !~ '^(pg_|information_schema|public)'
                                    and not coalesce(reloptions, '{}') @> array['security_invoker=true']
                                """))
                .isEmpty();
    }

    private List<String> names(String sql) {
        return data.asSystem(() -> jdbc.sql(sql).query(String.class).list());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
