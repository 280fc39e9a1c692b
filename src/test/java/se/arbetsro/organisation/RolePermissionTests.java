package se.arbetsro.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The table of roles in the program and its copy in the database say the same. */
@ArbetsroTest
class RolePermissionTests {

    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    @Test
    void the_database_allows_exactly_what_the_program_allows() {
        List<String> inProgram =
                Arrays.stream(Role.values())
                        .flatMap(role -> role.permissions().stream().map(p -> role + " " + p))
                        .toList();

        List<String> inDatabase =
                data.asSystem(() ->
                        jdbc.sql(
                                        "select role || ' ' || permission from organisation.role_permission")
                                .query(String.class)
                                .list());

        assertThat(inDatabase).containsExactlyInAnyOrderElementsOf(inProgram);
    }
}
